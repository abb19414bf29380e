import type { Browser, BrowserContext, CadrePilote, ContexteEditeur, Page } from '../../contrat.ts'

/** Ce que les actions ont sous la main : la page ouverte sur votre logiciel. */
export interface Fenetre extends Omit<CadrePilote, 'lireVersion'> {
  /** La page en cours ; lève tant que `demarrer` n’a pas été appelé. */
  page(): Page
}

const ECRAN = { width: 1280, height: 800 }
/** Au-delà, une action qui attend un élément est en panne. */
const ATTENTE_MS = 15_000

/** Une personne fait ce que le pilote ne fait pas encore : il lui faut une fenêtre à l’écran. */
const UNE_PERSONNE_REPOND = process.stdin.isTTY === true

/** Le navigateur du banc, une fenêtre neuve par scénario, ouverte sur l’adresse donnée. */
export function creerFenetre({ ouvrirNavigateur }: ContexteEditeur, adresse: string): Fenetre {
  let navigateur: Browser | null = null
  let session: BrowserContext | null = null
  let ouverte: Page | null = null

  const page = (): Page => {
    if (ouverte === null) throw new Error('Le scénario n’a pas démarré.')
    return ouverte
  }
  const arreter = async () => {
    ouverte = null
    await session?.close()
    session = null
  }

  return {
    page,
    async demarrer() {
      await arreter()
      navigateur ??= await ouvrirNavigateur({ visible: UNE_PERSONNE_REPOND })
      // Certificat de développement : ignoreHTTPSErrors évite d’installer votre autorité.
      session = await navigateur.newContext({
        viewport: ECRAN,
        locale: 'fr-FR',
        ignoreHTTPSErrors: true,
      })
      session.setDefaultTimeout(ATTENTE_MS)
      ouverte = await session.newPage()
      if (adresse !== '') await ouverte.goto(adresse)
    },
    arreter,
    async fermer() {
      await arreter()
      await navigateur?.close()
      navigateur = null
    },
    async observer() {
      const vue = { type: 'image/png', texte: '' }
      try {
        const texte = await page().evaluate(() => document.body.innerText)
        const image = await page().screenshot({ animations: 'disabled', caret: 'hide' })
        return { ...vue, texte, image, incident: null }
      } catch (erreur) {
        const incident = erreur instanceof Error ? erreur.message : String(erreur)
        return { ...vue, image: null, incident }
      }
    },
    observerAria: () => page().locator('body').ariaSnapshot(),
  }
}
