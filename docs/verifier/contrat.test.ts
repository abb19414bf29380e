import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lireListe, lireSujets, lireVersions } from './lire-contrat.ts'
import { estTest, lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'
import { lignesDuTableau, remplacerTableau, typographier } from './tableau.ts'

const CONTRAT = 'steps/pilotes/contrat'

describe('le lecteur du contrat', () => {
  const texte = `/** Autre chose. */
export interface Reponse {}

/** Ouvrir et fermer
 * une session. */
export interface ActionsSession {}

export const ACTIONS_SESSION = ['connecter', 'deconnecter'] as const satisfies readonly string[]
`

  it('rend le résumé d’un sujet et ses actions', () => {
    expect(lireSujets([{ chemin: 's.ts', texte }])).toEqual([
      {
        liste: 'ACTIONS_SESSION',
        resume: 'Ouvrir et fermer une session',
        actions: ['connecter', 'deconnecter'],
      },
    ])
  })

  it('laisse un fichier sans action', () => {
    expect(lireSujets([{ chemin: 's.ts', texte: 'export const CADRE = ["arreter"]' }])).toEqual([])
  })

  it('rend chaque changement de chaque version', () => {
    const versions =
      "export const VERSIONS_CONTRAT: readonly V[] = [{ version: 2, changements: ['a', 'b'] }]"
    expect(lireVersions({ chemin: 'v.ts', texte: versions })).toEqual([
      { version: 2, dit: 'a' },
      { version: 2, dit: 'b' },
    ])
  })
})

describe('le tableau d’une section', () => {
  it('est remplacé, le reste de la page laissé', () => {
    const page =
      '# T\n\n## A\n\nDit.\n\n| x |\n|---|\n| 1 |\n\nFin.\n\n## B\n\n| y |\n|---|\n| 2 |\n'
    expect(remplacerTableau(page, '## A', ['| 3 |', '| 4 |'])).toBe(
      page.replace('| 1 |', '| 3 |\n| 4 |'),
    )
  })

  it('qui manque est une erreur', () => {
    expect(() => remplacerTableau('# T\n', '## A', [])).toThrow('## A')
  })

  it('prend la typographie des pages', () => {
    expect(typographier("L'INS : oui ; « non »")).toBe('L’INS\u00a0: oui\u00a0; «\u00a0non\u00a0»')
  })
})

// Après un ajout au contrat : npm run unitaires -- docs/verifier/contrat.test.ts -u
describe('docs/contrat-pilote.md', () => {
  const chemin = path.join(RACINE, 'docs/contrat-pilote.md')
  const page = readFileSync(chemin, 'utf8')
  const fichiers = lireFichiers(RACINE, (c) => c.startsWith(CONTRAT) && !estTest(c))
  const fichier = (nom: string) => {
    const trouve = fichiers.find((f) => f.chemin === `${CONTRAT}${nom}.ts`)
    if (!trouve) throw new Error(`${CONTRAT}${nom}.ts manque`)
    return trouve
  }

  it('dit chaque changement de chaque version, et nomme chaque action sous son sujet', async () => {
    const changements = lireVersions(fichier('/versions'))
    // Dans l'ordre où le contrat les réunit ; un sujet qu'il n'a pas réuni n'est à personne.
    const { texte } = fichier('')
    const rang = (liste: string) => texte.indexOf(`...${liste},`)
    const sujets = lireSujets(fichiers).toSorted((a, b) => rang(a.liste) - rang(b.liste))
    expect(sujets.filter(({ liste }) => rang(liste) < 0)).toEqual([])
    expect(changements.length).toBeGreaterThan(1)
    expect(sujets.length).toBeGreaterThan(5)
    const versions = changements.map(({ version, dit }) => `| ${version} | ${typographier(dit)} |`)
    const actions = sujets.map(({ resume, actions }) => {
      const noms = actions.map((nom) => `\`${nom}\``).join(', ')
      return `| ${typographier(resume)} | ${noms} |`
    })
    const avecActions = remplacerTableau(page, '### Les actions', actions)
    const attendue = remplacerTableau(avecActions, '## Les versions du contrat', versions)
    await expect(attendue).toMatchFileSnapshot(chemin)
  })

  it.each([
    ['CADRE', '### Le cadre'],
    ['CROCHETS', '### Les crochets facultatifs'],
  ])('a une ligne par nom de %s, dans l’ordre', (liste, titre) => {
    const noms = lireListe(fichier('/cadre'), liste)
    expect(noms.length).toBeGreaterThan(2)
    const dits = lignesDuTableau(page, titre).map((ligne) => /^\| `(\w+)`/.exec(ligne)?.[1])
    expect(dits).toEqual(noms)
  })
})
