import type { Browser } from 'playwright-core'

/** An administrative warrant of invented content, set like the form. */
export const i200Paper = `U.S. DEPARTMENT OF HOMELAND SECURITY          Warrant for Arrest of Alien

                                       Date: 05/28/2026

To:  Any immigration officer authorized pursuant to sections 236 and 287 of the
     Immigration and Nationality Act and part 287 of title 8

I have determined that there is probable cause to believe that
Jorge Example Invented is removable from the United States.
This determination is based upon:

   the execution of a charging document to initiate removal proceedings

YOU ARE COMMANDED to arrest and take into custody for removal proceedings
under the Immigration and Nationality Act, the above-named alien.



                           ______________________________________________
                           (Signature of Authorized Immigration Officer)

                     Certificate of Service

                                             Form I-200 (Rev. 09/16)`

/** A photo of a sheet of paper on a dark table, seen a little from the side. */
export async function photographed(browser: Browser, text: string, lean: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 1600 } })
  await page.setContent(
    `<body style="margin:0;background:#333;perspective:2600px"><pre style="margin:90px;padding:60px;width:1000px;height:1300px;box-sizing:border-box;background:#f4f2ee;color:#111;font:bold 21px/1.35 monospace;transform:rotateX(9deg) rotateY(-7deg) rotateZ(${lean}deg)"></pre></body>`,
  )
  await page.evaluate((words) => {
    const place = document.querySelector('pre')
    if (place) place.textContent = words
  }, text)
  const photo = await page.screenshot({ type: 'png' })
  await page.close()
  return photo
}
