import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyserModule, type Noeud, visiter } from './analyser-module.ts'
import { estSource, type Fichier, lireFichiers, listerFichiers } from './lister-fichiers.ts'
import { MURS, trouverFranchissements, trouverImportsPerdus } from './murs.ts'
import { RACINE } from './racine.ts'

/** Un fichier par mur franchi : la clé dit qui franchit, la valeur comment. */
const ARBRE_FAUTIF: Record<string, string> = {
  'rem/lit-un-simulateur.ts': "import '../mocks/contrat.ts'\n",
  'schemas/connait-un-rem.ts': "export { x } from '../rem/index.ts'\n",
  'schemas/type-seul.ts': "import type { X } from '../rem/index.ts'\nexport const x: X = 1\n",
  'mocks/insi/appelle-le-juge.ts':
    "export const f = () => import('../../reference-lgc/creer-lgc.ts')\n",
  'mocks/insi/type-en-ligne.ts': "export type T = import('../../rem/types.ts').Exigence\n",
  'reference-lgc/vues/page.tsx':
    'import { x } from \'../../mocks/contrat.ts\'\nexport const P = () => <p lang="fr">{x}</p>\n',
  'reference-lgc/valide-comme-le-juge.ts': "export * from '../schemas/insi/valider.ts'\n",
  'reference-lgc/x.test.ts': "import { x } from '../steps/monde.ts'\nx()\n",
  'steps/pilotes/reference.ts':
    "\n\nimport { creerLgc } from '../../reference-lgc/creer-lgc.ts'\ncreerLgc()\n",
  'reports/lance-un-simulateur.ts':
    "const u = new URL('../mocks/insi/app.ts', import.meta.url)\nexport { u }\n",
  'mocks/importe-la-commande.ts': "import { x } from '../cli/main.ts'\nx()\n",
  'mocks/par-require.ts':
    "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nrequire('../reports/index.ts')\n",
  'mocks/calcule.ts': "export const f = (n: string) => import('../' + n + '/index.ts')\n",
  'mocks/gabarit.ts': 'export const f = (n: string) => import(`../$' + '{n}/index.ts`)\n',
  'mocks/absolu.ts': "import '/etc/passwd.ts'\n",
  'rem/sort-du-projet.ts': "import '../../ailleurs/x.ts'\n",
  'exemples/lgc-tiers.ts': "import '../mocks/contrat.ts'\n",
  'docs/verifier/importe-la-commande.ts': "import '../../cli/erreurs.ts'\n",
  'utilitaires/piece-inconnue.ts': 'export const x = 1\n',
  'racine.ts': 'export const x = 1\n',
}

/** Ce que les murs laissent passer ; un seul signalement ici serait une fausse alerte. */
const ARBRE_JUSTE: Record<string, string> = {
  'rem/index.ts': "import { parse } from 'yaml'\nimport './types.ts'\nparse('')\n",
  'mocks/insi/app.ts': "import '../contrat.ts'\nimport '../../schemas/insi/valider.ts'\n",
  'reference-lgc/regles/sexe.ts': "import { SEXES } from '../../schemas/tables/sexes.ts'\nSEXES\n",
  'steps/ins.ts':
    "import '../reports/enregistreur.ts'\nimport '../rem/index.ts'\nexport const f = (p: string) => import(p)\n",
  'cli/lgc.ts':
    "import '../reference-lgc/creer-lgc.ts'\nnew URL('../package.json', import.meta.url)\n",
  'exemples/pilote.ts':
    "import type { Pilote } from '../steps/pilotes/contrat.ts'\nexport type P = Pilote\n",
  'vitest.config.ts':
    "import { defineConfig } from 'vitest/config'\nexport default defineConfig({})\n",
}

let dossier: string

function ecrireArbre(nom: string, arbre: Record<string, string>): readonly Fichier[] {
  const racine = path.join(dossier, nom)
  for (const [chemin, texte] of Object.entries({ ...arbre, '.gitignore': 'node_modules/\n' })) {
    mkdirSync(path.join(racine, path.dirname(chemin)), { recursive: true })
    writeFileSync(path.join(racine, chemin), texte)
  }
  return lireFichiers(racine, estSource)
}

beforeAll(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'murs-'))
})
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

describe('les murs entre les pièces', () => {
  it('chaque fichier de l’arbre fautif est signalé, et lui seul une fois', () => {
    const signales = trouverFranchissements(ecrireArbre('fautif', ARBRE_FAUTIF)).map(
      (f) => f.fichier,
    )
    expect(signales).toEqual(Object.keys(ARBRE_FAUTIF).sort())
  })

  it('le signalement donne la ligne et la cible', () => {
    const chemin = 'steps/pilotes/reference.ts'
    const [trouve] = trouverFranchissements([{ chemin, texte: ARBRE_FAUTIF[chemin] ?? '' }])
    expect(trouve).toMatchObject({ ligne: 3, cible: '../../reference-lgc/creer-lgc.ts' })
  })

  it('les imports permis ne sont pas signalés', () => {
    expect(trouverFranchissements(ecrireArbre('juste', ARBRE_JUSTE))).toEqual([])
  })

  it('l’import d’un fichier que git ignore est signalé', () => {
    const source = {
      chemin: 'reports/index.ts',
      texte: "import './suivi.ts'\nimport './ignore.ts'",
    }
    expect(trouverImportsPerdus([source], ['reports/index.ts', 'reports/suivi.ts'])).toEqual([
      "reports/index.ts : reports/ignore.ts n'est pas suivi par git",
    ])
  })

  it('un fichier qui ne s’analyse pas est une erreur, jamais un silence', () => {
    const faux = [{ chemin: 'rem/x.ts', texte: 'import {' }]
    expect(() => trouverFranchissements(faux)).toThrow(/rem\/x\.ts/)
  })
})

describe('le projet', () => {
  const sources = lireFichiers(RACINE, estSource)

  it('ne franchit aucun mur', () => {
    expect(trouverFranchissements(sources)).toEqual([])
  })

  it('n’importe que des fichiers suivis par git', () => {
    expect(trouverImportsPerdus(sources, listerFichiers(RACINE))).toEqual([])
  })

  it('a des sources dans chaque pièce qui en porte', () => {
    const pieces = Object.keys(MURS).filter((piece) => !['features', 'exemples'].includes(piece))
    const vides = pieces.filter((piece) => !sources.some((s) => s.chemin.startsWith(`${piece}/`)))
    expect(vides).toEqual([])
  })

  it('ne partage avec le logiciel jugé que des tables sans calcul', () => {
    const calculs = sources
      .filter(({ chemin }) => chemin.startsWith('schemas/tables/') && !chemin.includes('.test.'))
      .flatMap((source) => {
        const trouves: string[] = []
        const voir = ({ type }: Noeud): void => {
          if (/Function|Class|CallExpression|NewExpression/.test(type)) trouves.push(type)
        }
        for (const noeud of analyserModule(source).corps) visiter(noeud, voir)
        return trouves.map((type) => `${source.chemin} : ${type}`)
      })
    expect(calculs).toEqual([])
  })
})
