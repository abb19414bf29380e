import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import { campagneFictive } from '../../../reports/essais/campagne-fictive.ts'
import {
  creerDossierCampagne,
  ecrireCampagne,
  ouvrirDepot,
  ouvrirJournal,
} from '../../../reports/index.ts'
import { ecrireManifesteFinal } from '../../../reports/manifeste/ecrire.ts'
import { lireCampagne } from '../../../reports/modele/lire-campagne.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { executer } from './executer.ts'
import { lireReponses } from './lire-reponses.ts'

const REM = 'MDV-LGC-Va1'
const SCENARIO = 'APCV.01.01'
const DEBUT = '2026-11-20T08:00:00.000Z'

const referentiel = chargerReferentiel(REM)
let racine: string
beforeEach(async () => {
  racine = await mkdtemp(path.join(tmpdir(), 'segur-verifier-'))
})
afterEach(() => rm(racine, { recursive: true, force: true }))

/** Une campagne dont l'agrément ApCV, seule preuve du chapitre APCV, est remis ou non. */
function jouerCampagne({ remise }: { remise: boolean }): string {
  const campagne = campagneFictive({
    rem: { code: REM, rem: referentiel.rem, revision: referentiel.revision, statut: 'essai' },
    debut: DEBUT,
  })
  const { produit, versionLgc: version } = campagne
  const dossier = creerDossierCampagne({ racine, produit, version, date: new Date(DEBUT) })
  ecrireCampagne(dossier, campagne)
  const journal = ouvrirJournal(dossier, 0)
  const commun = { scenario: SCENARIO, date: DEBUT }
  if (remise) {
    journal.ajouter({
      ...{ genre: 'scenario-debut', rem: REM, exigence: 'APCV.01', ...commun },
      ...{ titre: SCENARIO, fichier: 'features/apcv.feature', poste: 0 },
    })
    const piece = ouvrirDepot(dossier).deposer(Buffer.from('%PDF-1.4\n'), 'application/pdf')
    journal.ajouter({
      ...{ genre: 'preuve', preuve: 'APCV.01.01.01', ecrans: [], fichiers: [piece], ...commun },
      ...{ aria: null, environnement: 'recette', versionLgc: version, auteur: 'CNDA' },
    })
    journal.ajouter({
      ...{ genre: 'scenario-fin', verdict: 'atteste', fauteBanc: null, cause: null },
      ...{ dureeMs: 1, ...commun },
    })
  }
  ecrireManifesteFinal(lireCampagne(dossier, referentiel))
  return dossier
}

const OUI = (motif: string) => ({ motif, reponse: 'oui', par: 'D. Essai', date: '2026-11-21' })

async function ecrireConfig(precise: object): Promise<string> {
  const fichier = path.join(racine, `config-${Math.floor(performance.now())}.ts`)
  const config = { rem: REM, sortie: racine, ...precise }
  await writeFile(fichier, `export default ${JSON.stringify(config)}`)
  return fichier
}

async function lancer(valeurs: EntreeVerbe['valeurs'], mots: readonly string[] = []) {
  const lignes: string[] = []
  const sortie = (ligne: string) => lignes.push(ligne)
  const code = await executer({ valeurs, positionnels: ['verifier', ...mots], sortie }, mots)
  return { code, texte: lignes.join('\n') }
}

const CNDA = [{ homologation: 'ApCV', statut: 'homologué', version: '2.4.1', date: '2026-10-01' }]

describe('segur dossier verifier', () => {
  it('sort avec 0 quand plus rien ne s’oppose au dépôt', async () => {
    jouerCampagne({ remise: true })
    const reponses = ['donnees-reelles', 'denomination'].map(OUI)
    const config = await ecrireConfig({ cnda: CNDA, reponses })
    const { code, texte } = await lancer({ config, chapitre: ['APCV'] })
    expect(texte).toContain('Complet')
    expect(code).toBe(0)
  })

  it('sort avec 1, dit ce qui reste et par où commencer', async () => {
    jouerCampagne({ remise: false })
    const { code, texte } = await lancer({ config: await ecrireConfig({}), chapitre: ['APCV'] })
    expect(code).toBe(1)
    expect(texte).toContain('1 à attester')
    expect(texte).toContain(`npx segur campagne --rem ${REM} --preuve APCV.01.01.01`)
    expect(texte).toContain('Aucun papier du CNDA déclaré pour ApCV')
  })

  it('compte toutes les preuves du REM, même celles que la campagne n’a pas choisies', async () => {
    jouerCampagne({ remise: true })
    const config = await ecrireConfig({})
    const verifie = JSON.parse((await lancer({ config, json: true })).texte)
    expect(verifie).toMatchObject({ schema: 1, complet: false })
    expect(verifie.motifs).toHaveLength(19)
    expect(verifie.comptes.manquante).toBeGreaterThan(100)
  })

  it('écrit les questions, n’écrase pas les réponses, puis les lit', async () => {
    const dossier = jouerCampagne({ remise: true })
    const config = await ecrireConfig({ cnda: CNDA })
    const chapitre = ['APCV']
    await lancer({ config, chapitre, questions: true })
    const chemin = path.join(dossier, 'reponses.yaml')
    const modele = await readFile(chemin, 'utf8')
    expect((await lancer({ config, chapitre })).texte).toContain('2\u00a0questions sans réponse')
    await expect(lancer({ config, chapitre, questions: true })).rejects.toMatchObject({
      code: 'SEGUR-DOS-003',
      details: [expect.stringMatching(/^motif donnees-reelles : Avez-vous/), expect.any(String)],
    })
    const repondu = modele
      .replaceAll('reponse:\n', 'reponse: oui\n')
      .replaceAll('par:\n', 'par: D. Essai, directrice\n')
      .replaceAll('date:\n', 'date: 2026-11-21\n')
    await writeFile(chemin, repondu)
    expect((await lancer({ config, chapitre })).code).toBe(0)
  })

  it.each([
    ['un YAML qui se déplie', 'a: &a [1]\nb: [*a, *a]\n'],
    ['du texte', 'schema: 1\nreponses: : oui'],
    [
      'un motif inconnu',
      'schema: 1\nreponses:\n  - {motif: x, reponse: oui, par: moi, date: 2026-11-21}',
    ],
    [
      'une date impossible',
      'schema: 1\nreponses:\n  - {motif: denomination, reponse: oui, par: moi, date: 2026-02-30}',
    ],
  ])('refuse des réponses mal formées : %s', async (_, yaml) => {
    await writeFile(path.join(racine, 'reponses.yaml'), yaml)
    expect(() => lireReponses(racine)).toThrow(
      expect.objectContaining({ code: 'SEGUR-DOS-002' }) as Error,
    )
  })

  it('se lit en 80 colonnes et finit par ce qu’il y a à faire', async () => {
    jouerCampagne({ remise: false })
    const { texte } = await lancer({ config: await ecrireConfig({}) })
    const lignes = texte.split('\n')
    const larges = lignes.filter((ligne) => [...ligne].length > 80 && !ligne.includes('npx segur'))
    expect(larges.filter((ligne) => !ligne.startsWith('Campagne'))).toEqual([])
    expect(texte.slice(texte.indexOf('\nEnsuite'))).toMatch(/ 1\. [\s\S]*npx segur campagne --rem/)
    expect(lignes.length).toBeLessThan(100)
  })

  it('dit chaque preuve et chaque motif avec --detail', async () => {
    jouerCampagne({ remise: false })
    const valeurs = { config: await ecrireConfig({}), chapitre: ['APCV'], detail: true }
    const { texte } = await lancer(valeurs)
    expect(texte).toContain('  APCV.01.01.01  à attester')
    expect(texte.match(/^ {2}[✗?✓·] [ \d]\d {2}/gm)).toHaveLength(19)
  })

  it('refuse ce qui n’est pas une campagne', async () => {
    const config = await ecrireConfig({})
    await expect(lancer({ config })).rejects.toMatchObject({ code: 'SEGUR-DOS-001' })
    await expect(lancer({ config }, [racine])).rejects.toMatchObject({ code: 'SEGUR-DOS-001' })
    await expect(lancer({ config }, ['a', 'b'])).rejects.toBeInstanceOf(ErreurSegur)
  })

  it('refuse une archive sans l’ouvrir, et dit de la décompresser', async () => {
    const archive = path.join(racine, 'autre.zip')
    await writeFile(archive, 'PK\u0003\u0004../../secret')
    const config = await ecrireConfig({})
    await expect(lancer({ config }, [archive])).rejects.toThrow(/SEGUR-DOS-001|décompressez-la/)
  })

  it.each<[string, string, (texte: string) => string, string]>([
    [
      'campagne.json retouché',
      'campagne.json',
      (t) => t.replace('"mutations":', '"autres":'),
      'SEGUR-DOS-001',
    ],
    [
      'un événement qui mène hors de la campagne',
      'evenements-0.ndjson',
      (t) => t.replace(/"chemin":"[^"]+"/, '"chemin":"../../../etc/hostname"'),
      'SEGUR-DOS-035',
    ],
  ])('refuse %s, avec un remède', async (_, nom, retoucher, code) => {
    const dossier = jouerCampagne({ remise: true })
    const chemin = path.join(dossier, nom)
    await writeFile(chemin, retoucher(await readFile(chemin, 'utf8')))
    await expect(lancer({ config: await ecrireConfig({}) })).rejects.toMatchObject({ code })
  })

  it('lit quand même un journal coupé, et le constate', async () => {
    const chemin = path.join(jouerCampagne({ remise: true }), 'evenements-0.ndjson')
    await writeFile(chemin, (await readFile(chemin, 'utf8')).slice(0, -40))
    const config = await ecrireConfig({})
    const { code, texte } = await lancer({ config, chapitre: ['APCV'], json: true })
    expect(code).toBe(1)
    expect(JSON.parse(texte).constats.map(({ id }: { id: string }) => id)).toContain(
      'dossier.intact',
    )
  })
})
