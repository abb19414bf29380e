import type { Observation } from '../../../steps/pilotes/contrat.ts'
import type { Poste } from './poste.ts'

/** L'écran et son texte ; un incident se dit, il ne se lève pas. */
export async function observer({ page }: Poste): Promise<Observation> {
  const vue = { type: 'image/png', texte: '' }
  try {
    const texte = await page.locator('body').innerText()
    const image = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    return { ...vue, texte, image, incident: null }
  } catch (cause) {
    const incident = cause instanceof Error ? cause.message : String(cause)
    return { ...vue, image: null, incident: incident.split('\n')[0] ?? incident }
  }
}
