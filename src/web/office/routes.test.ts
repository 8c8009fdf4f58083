import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../../cases/index.ts'
import { nextPath } from './place.ts'
import { findRoute, firstPage, mayOpen, routes } from './routes.ts'

test('a path leads to its page, with the parts that it names', () => {
  assert.equal(findRoute('/queue')?.route.path, '/queue')
  assert.deepEqual(findRoute('/cases/visit%201')?.params, { case: 'visit 1' })
  assert.equal(findRoute('/cases'), undefined)
  assert.equal(findRoute('/cases/'), undefined)
  assert.equal(findRoute('/nowhere'), undefined)
})

test('every role has a first page that it may open, and the system administrator sees no case', () => {
  for (const role of roles) {
    const found = findRoute(firstPage(role))
    assert.ok(found !== undefined && mayOpen(found.route, role), role)
  }
  const cases = routes.filter((r) => r.path === '/queue' || r.path.startsWith('/cases'))
  assert.ok(cases.every((r) => !mayOpen(r, 'system-administrator')))
})

test('after signing in only a page of our own follows', () => {
  assert.equal(nextPath('?next=%2Fcases%2Fv1'), '/cases/v1')
  for (const elsewhere of ['//evil.example', 'https://evil.example', '/\\evil.example', ''])
    assert.equal(nextPath(`?next=${encodeURIComponent(elsewhere)}`), undefined)
})
