/**
 * Nos schematrons, exécutés dans Node, face à la chaîne officielle, en Java : mêmes constats, document par
 * document. Il y faut un import (« segur schemas importer »), la commande de la chaîne officielle dans
 * SEGUR_OUTIL_CDA, ses exemples dans SEGUR_EXEMPLES_CDA ; SEGUR_ECRIRE_TABLE=1 récrit la page.
 */
import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nommerJeu } from '../../../schemas/cda/officiel/jeu.ts'
import { listerJeux } from '../../../schemas/cda/officiel/lire-manifeste.ts'
import { type MoteurOfficiel, ouvrirMoteur } from '../../../schemas/cda/officiel/moteur-officiel.ts'
import { RACINE } from '../../chemins.ts'
import { DOSSIER_SCHEMAS } from '../dossier.ts'
import { abimer } from './abimer.ts'
import { comparer, type Ecart } from './comparer.ts'
import { type ConstatCompare, lireSortieOfficielle } from './lire-sortie.ts'
import { nosConstats } from './nos-constats.ts'
import { rendreTables } from './rendre-table.ts'

const PAGE = path.join(RACINE, 'docs', 'validation-officielle.md')
const [DEBUT, FIN] = ['<!-- début de la table -->', '<!-- fin de la table -->']
const FAUTES = 12
const ABIMES_MAX = 400_000

const outil = process.env.SEGUR_OUTIL_CDA ?? ''
const exemples = process.env.SEGUR_EXEMPLES_CDA ?? ''
const [jeu] = listerJeux(DOSSIER_SCHEMAS).jeux
const manque =
  jeu === undefined
    ? 'aucun jeu de règles importé'
    : !existsSync(outil) || !existsSync(exemples)
      ? 'SEGUR_OUTIL_CDA ou SEGUR_EXEMPLES_CDA ne mène à rien'
      : null

/** La chaîne officielle sort avec 1 dès qu'un document a une erreur : ce n'est pas une panne. */
function lancerOfficiel(fichiers: readonly string[]): Promise<readonly ConstatCompare[]> {
  return new Promise((suite, echec) => {
    const env = { ...process.env, CDA_OFFICIEL: jeu?.manifeste.dossier ?? '' }
    execFile(outil, [...fichiers], { env, maxBuffer: 256 * 1024 * 1024 }, (erreur, sortie) => {
      if (erreur !== null && erreur.code !== 1) echec(erreur)
      else suite(lireSortieOfficielle(sortie))
    })
  })
}

describe.skipIf(manque !== null)(
  `face à la chaîne officielle${manque ? ` : ${manque}` : ''}`,
  () => {
    let dossier: string
    let moteur: MoteurOfficiel
    const ecarts: { exemples: readonly Ecart[]; abimes: readonly Ecart[] } = {
      exemples: [],
      abimes: [],
    }

    const mesurer = async (fichiers: readonly string[]): Promise<readonly Ecart[]> => {
      const officiels = await lancerOfficiel(fichiers)
      return fichiers.map((fichier) => {
        const nom = path.basename(fichier)
        const siens = officiels.filter((c) => c.fichier === nom)
        return comparer(nom, siens, nosConstats(fichier, moteur))
      })
    }

    beforeAll(async () => {
      if (jeu === undefined) return
      dossier = mkdtempSync(path.join(tmpdir(), 'segur-parite-'))
      moteur = ouvrirMoteur(jeu)
      const noms = readdirSync(exemples)
        .filter((nom) => nom.endsWith('.xml'))
        .sort()
      ecarts.exemples = await mesurer(noms.map((nom) => path.join(exemples, nom)))
      mkdirSync(path.join(dossier, 'abimes'))
      const abimes = noms.flatMap((nom, rang) => {
        const texte = readFileSync(path.join(exemples, nom), 'utf8')
        // Un auto-présentable n'est qu'un document de plus sous sa feuille de style, et les plus gros coûtent sans apprendre.
        if (texte.length > ABIMES_MAX || texte.includes('xsl:stylesheet')) return []
        const fichier = path.join(dossier, 'abimes', `${rang}.xml`)
        writeFileSync(fichier, abimer(texte, rang + 1, FAUTES))
        return [fichier]
      })
      ecarts.abimes = await mesurer(abimes)
    })
    afterAll(() => {
      moteur?.fermer()
      if (dossier !== undefined) rmSync(dossier, { recursive: true, force: true })
    })

    test('chaque exemple officiel donne les mêmes constats', () => {
      expect(ecarts.exemples.length).toBeGreaterThan(0)
      expect(ecarts.exemples.filter(({ differences }) => differences.length > 0)).toEqual([])
    })

    test('chaque document abîmé donne les mêmes constats', () => {
      expect(ecarts.abimes.reduce((total, e) => total + e.officiels, 0)).toBeGreaterThan(100)
      expect(ecarts.abimes.filter(({ differences }) => differences.length > 0)).toEqual([])
    })

    test('la page publie ces tables', () => {
      const manifeste = jeu?.manifeste ?? { nom: '', version: '' }
      const tables = rendreTables(nommerJeu(manifeste), ecarts.exemples, ecarts.abimes)
      const page = readFileSync(PAGE, 'utf8')
      const [avant = '', reste = ''] = page.split(DEBUT)
      const attendue = `${avant}${DEBUT}\n\n${tables}\n\n${FIN}${reste.split(FIN)[1] ?? ''}`
      if (process.env.SEGUR_ECRIRE_TABLE === '1') writeFileSync(PAGE, attendue)
      expect(readFileSync(PAGE, 'utf8')).toBe(attendue)
    })
  },
)

test.skipIf(manque === null)(
  `la comparaison avec la chaîne officielle est passée : ${manque}`,
  () => {
    expect(manque).not.toBeNull()
  },
)
