import { render } from 'preact'
import { keepPages } from '../offline/register.ts'
import { VerifyPage } from './verify-page.tsx'

const place = document.getElementById('verify')
if (place !== null) render(<VerifyPage whenKept={keepPages} />, place)
