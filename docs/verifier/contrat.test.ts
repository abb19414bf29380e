import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lireListe, lireSujets, lireVersions } from './lire-contrat.ts'
import { estTest, lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'

const CONTRAT = 'steps/pilotes/contrat/'

/** Une espace insécable vaut une espace : la typographie a son propre essai. */
const simple = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ')

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
      { resume: 'Ouvrir et fermer une session', actions: ['connecter', 'deconnecter'] },
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

describe('docs/contrat-pilote.md', () => {
  const page = simple(readFileSync(path.join(RACINE, 'docs/contrat-pilote.md'), 'utf8'))
  const lignes = page.split('\n')
  const fichiers = lireFichiers(RACINE, (chemin) => chemin.startsWith(CONTRAT) && !estTest(chemin))
  const fichier = (nom: string) => {
    const trouve = fichiers.find(({ chemin }) => chemin === `${CONTRAT}${nom}.ts`)
    if (!trouve) throw new Error(`${CONTRAT}${nom}.ts manque`)
    return trouve
  }
  /** Les lignes du tableau d'une section, d'un titre au suivant. */
  const tableau = (titre: string) => {
    const debut = lignes.indexOf(titre)
    const suite = lignes.slice(debut + 1)
    const fin = suite.findIndex((ligne) => ligne.startsWith('#'))
    return debut < 0 ? [] : suite.slice(0, fin < 0 ? undefined : fin).filter((l) => /^\| /.test(l))
  }

  it('dit chaque changement de chaque version, mot pour mot et dans l’ordre', () => {
    const changements = lireVersions(fichier('versions'))
    expect(changements.length).toBeGreaterThan(1)
    const attendues = changements.map(({ version, dit }) => simple(`| ${version} | ${dit} |`))
    expect(tableau('## Les versions du contrat').slice(1)).toEqual(attendues)
  })

  it('nomme chaque action, sous son sujet, et aucune autre', () => {
    const sujets = lireSujets(fichiers)
    expect(sujets.length).toBeGreaterThan(5)
    const attendues = sujets.map(
      ({ resume, actions }) =>
        `| ${simple(resume)} | ${actions.map((nom) => `\`${nom}\``).join(', ')} |`,
    )
    // Une ligne manque ? La copier d'ici dans la page.
    expect(new Set(tableau('### Les actions').slice(1))).toEqual(new Set(attendues))
  })

  it.each([
    ['CADRE', '### Le cadre'],
    ['CROCHETS', '### Les crochets facultatifs'],
  ])('a une ligne par nom de %s', (liste, titre) => {
    const noms = lireListe(fichier('cadre'), liste)
    expect(noms.length).toBeGreaterThan(2)
    const dits = tableau(titre)
      .slice(1)
      .map((ligne) => /^\| `(\w+)`/.exec(ligne)?.[1])
    expect(dits).toEqual(noms)
  })
})
