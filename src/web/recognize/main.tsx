import { render } from 'preact'
import { keepPapers } from '../offline/register.ts'
import { RecognizePage } from './recognize-page.tsx'

const place = document.getElementById('recognize')
const now = new Date()
const two = (value: number): string => String(value).padStart(2, '0')
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
if (place !== null) render(<RecognizePage today={today} whenKept={keepPapers} />, place)
