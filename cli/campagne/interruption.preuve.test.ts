import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lireManifeste, verifierManifeste } from '../../reports/index.ts'
import { demarrerSegur, lancerSegur } from '../lancer-segur.essai.ts'

let racine: string
beforeAll(() => {
  racine = mkdtempSync(path.join(tmpdir(), 'segur-campagne-'))
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

const ATTENTE_MS = 120_000

interface Verdicts {
  verdicts: { scenario: string; verdict: string | null; preuves: { fichier: string | null }[] }[]
}
const lireVerdicts = (dossier: string) =>
  (JSON.parse(readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')) as Verdicts).verdicts

describe('une vraie campagne', () => {
  it(
    'tuée par SIGKILL, garde ce qu’elle a pris sous un manifeste vrai, puis se reprend',
    async () => {
      const sortie = path.join(racine, 'tuee')
      const choix = ['--scenario', 'INS.22.01,INS.24.01', '--sortie', sortie]
      const campagne = demarrerSegur(['campagne', ...choix])
      await campagne.attendre(/✓ 1\/2/)
      campagne.signaler('SIGKILL')
      await campagne.fin

      const dossier = path.join(sortie, 'derniere')
      expect(verifierManifeste(dossier)).toEqual([])
      const partiel = lireManifeste(dossier)
      expect(partiel.fin).toBeNull()
      expect(partiel.fichiers.some((f) => f.type === 'image/png')).toBe(true)
      expect(existsSync(path.join(dossier, 'rapport.html'))).toBe(false)

      const reprise = await lancerSegur(['campagne', ...choix, '--reprendre', dossier])
      expect(reprise.sortie + reprise.erreur).toContain('2 conformes')
      expect(reprise.code).toBe(0)
      expect(reprise.sortie).toContain('1 scénario')
      expect(verifierManifeste(dossier)).toEqual([])
      expect(lireManifeste(dossier).fin).not.toBeNull()
      expect(lireVerdicts(dossier).map((v) => v.verdict)).toEqual(['conforme', 'conforme'])
    },
    ATTENTE_MS,
  )

  it(
    'guidée, prend la pièce remise par une personne et inscrit son nom',
    async () => {
      const sortie = path.join(racine, 'guidee')
      const capture = path.join(racine, 'ecran.png')
      writeFileSync(capture, Buffer.from('\x89PNG\r\n\x1a\nsuite', 'latin1'))
      const config = path.join(racine, 'segur.config.mjs')
      writeFileSync(
        config,
        `export default { editeur: { denomination: 'Éditeur d’essai', siret: '73282932000074' }, produit: { nom: 'LGC d’essai', version: '3.1' }, cible: 'guide' }`,
      )
      const fiche = ['', '', 'ADRUN', 'ZOE', '', '31/12/1975', 'F', '63220', '', '', '']
      const reponses = [
        'Sacha Essai',
        ...['o', ''],
        ...['o', ''],
        ...[...fiche, 'provisoire', '', ''],
        capture,
        // Ni autre écran, ni commentaire.
        ...['', ''],
      ]
      const fin = await lancerSegur(
        ['campagne', '--scenario', 'INS.22.01', '--config', config, '--sortie', sortie],
        { entree: reponses.map((r) => `${r}\n`).join('') },
      )
      expect(fin.sortie + fin.erreur).toContain('Créez un patient')
      expect(fin.code).toBe(0)
      const dossier = path.join(sortie, 'derniere')
      const [verdict] = lireVerdicts(dossier)
      expect(verdict).toMatchObject({ scenario: 'INS.22.01', verdict: 'conforme' })
      const prise = path.join(dossier, verdict?.preuves[0]?.fichier ?? '')
      expect(readFileSync(prise)).toEqual(readFileSync(capture))
      expect(readFileSync(path.join(dossier, 'evenements-0.ndjson'), 'utf8')).toContain(
        '"auteur":"Sacha Essai"',
      )
    },
    ATTENTE_MS,
  )

  it(
    'condamne un défaut du logiciel : code 1, le contrôle nommé dans le rapport',
    async () => {
      const sortie = path.join(racine, 'fautive')
      const fin = await lancerSegur([
        'campagne',
        ...['--scenario', 'INS.24.01', '--mutation', 'ins-qualifie-sans-insi', '--sortie', sortie],
      ])
      expect(fin.code).toBe(1)
      expect(fin.sortie).toContain('1 non conforme')
      const rapport = readFileSync(path.join(sortie, 'derniere', 'rapport.html'), 'utf8')
      expect(rapport).toContain('ins.statut-affiche')
    },
    ATTENTE_MS,
  )
})
