import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceName } from './device-name.ts'

const name = (agent?: string) => deviceName(agent, ({ en }) => en)

test('a device is called what its owner calls it', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0'
  assert.equal(name(`Mozilla/5.0 (X11; Linux x86_64) ${chrome} Safari/537.36`), 'Chrome, Linux')
  assert.equal(name(`Mozilla/5.0 (Linux; Android 16) ${chrome} Mobile Safari/537.36`), 'Chrome, Android')
  assert.equal(name(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/150.0`), 'Edge, Windows')
  assert.equal(
    name('Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1'),
    'Safari, iPhone',
  )
  assert.equal(name('curl/8.0'), 'Unknown device')
  assert.equal(name(undefined), 'Unknown device')
})
