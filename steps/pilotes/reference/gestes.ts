import type { BrowserContext } from 'playwright'

/**
 * Dans la page : chaque appui de pointeur, et chaque saisie faite autrement, avec ce qu'il vise. Un appui
 * vient du navigateur lui-même : ni le logiciel ni le pilote ne peuvent en taire un.
 */
const SUIVRE = `(() => {
  const nommer = (cible) => {
    const element = cible.closest?.('button, a, summary, label, input, select, textarea') ?? cible
    const texte = element.getAttribute?.('aria-label') || element.innerText || element.name || ''
    return texte.replace(/\\s+/g, ' ').trim().slice(0, 80)
  }
  addEventListener('pointerdown', (e) => {
    if (e.isTrusted) globalThis.__gesteDuBanc?.('clic sur « ' + nommer(e.target) + ' »')
  }, true)
  addEventListener('change', (e) => {
    const { type = '' } = e.target
    if (type !== 'checkbox' && type !== 'radio')
      globalThis.__gesteDuBanc?.('saisie de « ' + (e.target.name || type) + ' »')
  }, true)
})()`

/** Les gestes faits dans les pages de cette session, dans l'ordre, à mesure. */
export async function suivreGestes(session: BrowserContext): Promise<readonly string[]> {
  const gestes: string[] = []
  await session.exposeBinding('__gesteDuBanc', (_source, geste: string) => void gestes.push(geste))
  await session.addInitScript(SUIVRE)
  return gestes
}
