import type { Page } from 'playwright'
import type { Observation } from '../contrat.ts'

async function photographier(page: Page): Promise<Uint8Array> {
  return page.screenshot({ animations: 'disabled', caret: 'hide' })
}

/** L'écran et son texte ; une capture manquée est reprise une fois, puis l'incident est dit. */
export async function observerPage(page: Page): Promise<Observation> {
  const vue = { type: 'image/png', texte: '' }
  try {
    const texte = await page.evaluate(() => document.body.innerText)
    const image = await photographier(page).catch(() => photographier(page))
    return { ...vue, texte, image, incident: null }
  } catch (erreur) {
    const incident = erreur instanceof Error ? erreur.message : String(erreur)
    return { ...vue, image: null, incident: incident.split('\n')[0] ?? incident }
  }
}
