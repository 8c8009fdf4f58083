import { render } from 'preact'
import { PracticePage } from './practice-page.tsx'

const root = document.getElementById('practice')
if (root !== null) render(<PracticePage />, root)
