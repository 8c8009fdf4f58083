import { render } from 'preact'
import { keepPages } from '../offline/register.ts'
import { AskPage } from './ask-page.tsx'

const place = document.getElementById('ask')
if (place !== null) render(<AskPage whenKept={keepPages} />, place)
