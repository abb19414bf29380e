import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { copieDEssai } from '../../../donnees/copie-titre.ts'
import { UTILISATEURS } from '../../../donnees/utilisateurs.ts'
import type { LigneHistorique } from '../../../pilotes/contrat.ts'
import { copieChiffree } from './copie-chiffree.ts'
import { copieGardee } from './copie-gardee.ts'
import { copieRefusee } from './copie-refusee.ts'
import { copieSupprimee } from './copie-supprimee.ts'
import { copieTracee } from './copie-tracee.ts'
import { documentationComplete } from './documentation-complete.ts'
import { documentationFidele } from './documentation-fidele.ts'
import { dureeDocumentee } from './duree-documentee.ts'

const ligne = (type: string, precise: Partial<LigneHistorique> = {}): LigneHistorique => ({
  date: '20/11/2026',
  heure: '10:15:30',
  auteur: 'Camille TESTIER',
  type,
  detail: 'ADRUN ZOE',
  ...precise,
})
const [auteur] = UTILISATEURS
if (!auteur) throw new Error('aucun utilisateur d’essai')

describe('le contenu gardé', () => {
  const { octets } = copieDEssai()
  const depose = Buffer.from(octets)

  it('chiffré, ne laisse rien lire', () => {
    expect(copieChiffree(randomBytes(60_000), depose).conforme).toBe(true)
  })

  it.each([
    ['tel quel', depose],
    ['entre d’autres octets', Buffer.concat([randomBytes(100), depose, randomBytes(100)])],
    ['en base64', Buffer.from(depose.toString('base64'))],
    ['en hexadécimal', Buffer.from(depose.toString('hex'))],
    ['en partie', Buffer.concat([randomBytes(500), depose.subarray(960, 1100)])],
    ['vide', Buffer.alloc(0)],
  ])('%s, est condamné', (_cas, stocke) => {
    expect(copieChiffree(stocke, depose)).toMatchObject({
      id: 'ins.copie-chiffree',
      conforme: false,
    })
  })
})

describe('la copie d’essai', () => {
  it('est la même à chaque passage', () => {
    expect(Buffer.from(copieDEssai().octets).equals(Buffer.from(copieDEssai().octets))).toBe(true)
  })
})

describe('la trace', () => {
  const depot = ligne('Copie n° 1 : dépôt')
  const consultation = ligne('Copie n° 1 : consultation')

  it('dit le dépôt et la consultation', () => {
    expect(copieTracee([depot, consultation], auteur).conforme).toBe(true)
  })

  it.each([
    ['sans consultation', [depot]],
    [
      'ouvrir la liste n’est pas ouvrir la copie',
      [depot, ligne('Consultation de la liste des copies')],
    ],
    ['sans date', [depot, { ...consultation, date: '' }]],
    ['au nom d’un autre', [depot, { ...consultation, auteur: 'Hakim EXEMPLAIRE' }]],
  ])('est condamnée : %s', (_cas, lignes) => {
    expect(copieTracee(lignes, auteur).conforme).toBe(false)
  })
})

describe('la suppression', () => {
  const trace = ligne('Copie n° 1 : suppression automatique', { auteur: 'Tâche' })

  it('demande une liste vide et une ligne au journal', () => {
    expect(copieSupprimee([], [trace]).conforme).toBe(true)
    expect(copieSupprimee(['Passeport'], [trace]).conforme).toBe(false)
    expect(copieSupprimee([], []).conforme).toBe(false)
  })

  it('trop tôt, la copie manque à la liste', () => {
    expect(copieGardee(['Passeport'], 'passeport').conforme).toBe(true)
    expect(copieGardee([], 'passeport').conforme).toBe(false)
  })
})

it('une copie montrée à un profil sans droit est condamnée', () => {
  expect(copieRefusee({ accepte: false, messages: ['Refusé'] }).conforme).toBe(true)
  expect(copieRefusee({ accepte: true, messages: [] }).conforme).toBe(false)
})

describe('la documentation', () => {
  const ENTIERE = `Chiffrement age, X25519, clé de 256 bits. Gardée 5 ans puis supprimée.
    Génération des clés par le système. Protection des clés : fichier à part. Droits d'accès par profil.
    Déchiffrement en mémoire.`

  it('entière passe, chaque sujet retiré se voit', () => {
    expect(documentationComplete(ENTIERE).conforme).toBe(true)
    const sansDroits = documentationComplete(ENTIERE.replace("Droits d'accès", 'Accès'))
    expect(sansDroits).toMatchObject({ conforme: false, observe: 'absent : droits d’accès' })
    expect(documentationComplete('').conforme).toBe(false)
  })

  it('est jugée sur le contenu gardé, quand le banc en reconnaît le format', () => {
    const age = Buffer.from('age-encryption.org/v1\n-> X25519 abc\n')
    expect(documentationFidele(ENTIERE, age).conforme).toBe(true)
    expect(documentationFidele('Chiffrement AES-256', age).conforme).toBe(false)
    expect(documentationFidele('Chiffrement AES-256', randomBytes(200)).observe).toContain(
      'à relire',
    )
  })

  it('annonce cinq ans, et rien d’autre', () => {
    expect(dureeDocumentee('gardée 5 ans').conforme).toBe(true)
    expect(dureeDocumentee('gardée cinq ans').conforme).toBe(true)
    expect(dureeDocumentee('gardée 10 ans').conforme).toBe(false)
    expect(dureeDocumentee('gardée 5 ans, parfois dix ans').conforme).toBe(false)
    expect(dureeDocumentee('gardée longtemps').conforme).toBe(false)
  })
})
