import type { PracticeScreenProps } from '../practice-screen.tsx'

/** The end of a sitting. */
export function DoneScreen({ said, practice }: PracticeScreenProps) {
  const { done, first } = practice.now()
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {said.doneTitle}
      </h1>
      <p class="lead" role="status">
        {first ? said.doneFirst : said.doneDrills(done.filter((s) => s.passed).length, done.length)}
      </p>
      <button type="button" class="big" data-value="again" onClick={practice.leave}>
        {said.home}
      </button>
    </>
  )
}
