import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright'
import { lancerNavigateur } from '../../steps/navigateur/index.ts'

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
/** On attend une condition ; ce délai ne borne qu'une panne. */
const PANNE_MS = 90_000

/** Une personne devant la console, dans un vrai navigateur. */
export interface Visiteur {
  page: Page
  /** Ce qu'axe, les scripts et la politique de contenu ont relevé. */
  defauts: string[]
  aller(chemin: string): Promise<void>
  /** Passe axe sur la page ouverte. */
  regarder(nom: string): Promise<void>
  /** Passe axe, pour ses seuls contrastes : ce qu'un thème change. */
  regarderContrastes(nom: string): Promise<void>
  bouton(nom: string): Locator
  /** La ligne d'état dit que tout est gardé. */
  garde(): Promise<void>
  /** Une autre page du même navigateur. */
  voisine(): Promise<Page>
  fermer(): Promise<void>
}

/** Ouvre un navigateur sur une console ; `adresse` est relue à chaque fois, une console se rouvre. */
export async function visiter(
  adresse: () => string,
  largeur: { width: number; height: number } = { width: 1280, height: 800 },
): Promise<Visiteur> {
  const navigateur: Browser = (await lancerNavigateur()).navigateur
  const contexte = await navigateur.newContext({ viewport: largeur })
  const defauts: string[] = []
  const suivre = (page: Page): Page => {
    page.setDefaultTimeout(PANNE_MS)
    page.on('pageerror', (erreur) => defauts.push(`script : ${erreur.message}`))
    page.on('console', (message) => {
      // Le rapport d'une campagne a sa propre politique, qu'un essai provoque.
      const ici = new URL(page.url()).pathname
      if (/Content Security Policy/.test(message.text()) && !ici.startsWith('/fichiers/'))
        defauts.push(`${ici} : ${message.text()}`)
    })
    return page
  }
  const page = suivre(await contexte.newPage())
  const passer = async (nom: string, axe: AxeBuilder) => {
    const { violations } = await axe.analyze()
    for (const { id, nodes } of violations)
      defauts.push(`${nom} : ${id} (${nodes[0]?.target.join(' ')})`)
  }
  return {
    page,
    defauts,
    async aller(chemin) {
      await page.goto(`${adresse()}${chemin}`)
    },
    regarder: (nom) => passer(nom, new AxeBuilder({ page }).withTags(REGLES)),
    regarderContrastes: (nom) => passer(nom, new AxeBuilder({ page }).withRules('color-contrast')),
    bouton: (nom) => page.getByRole('button', { name: nom, exact: true }),
    garde: () =>
      page
        .locator('[data-etat-brouillon]')
        .filter({ hasText: /^Gardé/ })
        .waitFor(),
    voisine: async () => suivre(await contexte.newPage()),
    fermer: () => navigateur.close(),
  }
}

/** Le nombre de preuves du chapitre INS dans cette colonne de l'accueil. */
export async function compterPreuves({ page, aller }: Visiteur, colonne: string): Promise<number> {
  await aller('/')
  const tableau = page.locator('table').filter({ hasText: colonne }).first()
  const titres = await tableau.locator('thead th').allInnerTexts()
  const rang = titres.findIndex((titre) => titre.trim() === colonne)
  const ligne = tableau.locator('tbody tr').filter({ hasText: 'INS' }).first()
  return Number(await ligne.locator('th, td').nth(rang).innerText())
}
