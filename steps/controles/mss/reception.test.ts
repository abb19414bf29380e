import { describe, expect, it } from 'vitest'
import type { DocumentListe } from '../../pilotes/contrat.ts'
import type { CourrierRecu } from '../../services/courrier-recu.ts'
import { listeFiltree, listeTriee, nonLusOuverture, recentsEnTete } from './liste-non-lus.ts'
import {
  mauvaisPatientRefuse,
  metadonneesClassees,
  metadonneesListe,
  traitsCompares,
} from './reception.ts'

const courrier = (titre: string, type: string, jour: string, nomNaissance = 'ADRUN') =>
  ({
    demande: {
      ...{ titre, type, expediteur: 'centre hospitalier fictif' },
      patient: { nomNaissance },
      date: new Date(`2026-11-${jour}T10:00:00Z`),
    },
    document: { version: 1 },
  }) as unknown as CourrierRecu

const LETTRE = courrier('Lettre de liaison', '11490-0', '10')
const RADIO = courrier('Radiographie', '18748-4', '15', 'NESSI')
const RECENTE = courrier('Lettre de liaison', '11490-0', '18')
const TOUS = [LETTRE, RADIO, RECENTE]

const ligne = ({ demande }: CourrierRecu, metadonnees = ''): DocumentListe => ({
  titre: demande.titre,
  patient: demande.patient.nomNaissance,
  date: `${demande.date.getUTCDate()}/11/2026`,
  ...{ signaux: [], metadonnees },
})
const liste = (courriers: readonly CourrierRecu[]) => courriers.map((un) => ligne(un))

describe('la liste des non-lus', () => {
  const DITES =
    'Lettre de liaison, version 1, ADRUN ZOE, Dr MOCKCHIR, Centre hospitalier fictif, Acte le 10/11/2026, Etablissement public de santé'

  it('montre les métadonnées de l’en-tête, et dit celle qui manque', () => {
    expect(metadonneesListe([ligne(LETTRE, DITES)], LETTRE).conforme).toBe(true)
    const sans = metadonneesListe([ligne(LETTRE, DITES.replace('Dr MOCKCHIR', ''))], LETTRE)
    expect([sans.conforme, sans.observe.includes('absent : auteur')]).toEqual([false, true])
    expect(metadonneesListe([], LETTRE).conforme).toBe(false)
  })

  it('commence par le plus récent', () => {
    expect(recentsEnTete(liste([RECENTE, RADIO, LETTRE]), TOUS).conforme).toBe(true)
    expect(recentsEnTete(liste([LETTRE, RADIO, RECENTE]), TOUS).conforme).toBe(false)
    expect(recentsEnTete(liste([RECENTE, RADIO]), TOUS).conforme).toBe(false)
  })

  it('se trie dans un sens ou dans l’autre, et groupe les types', () => {
    expect(listeTriee(liste([LETTRE, RADIO, RECENTE]), TOUS, 'date').conforme).toBe(true)
    expect(listeTriee(liste([RADIO, LETTRE, RECENTE]), TOUS, 'date').conforme).toBe(false)
    expect(listeTriee(liste([RADIO, LETTRE, RECENTE]), TOUS, 'patient').conforme).toBe(true)
    expect(listeTriee(liste([LETTRE, RADIO, RECENTE]), TOUS, 'patient').conforme).toBe(false)
    expect(listeTriee(liste([RADIO, LETTRE, RECENTE]), TOUS, 'type').conforme).toBe(true)
    expect(listeTriee(liste([LETTRE, RADIO, RECENTE]), TOUS, 'type').conforme).toBe(false)
  })

  it('se filtre sans rien perdre ni garder de trop', () => {
    const filtre = { gardes: [LETTRE, RECENTE], tous: TOUS, critere: 'type' as const }
    expect(listeFiltree(liste([RECENTE, LETTRE]), filtre).conforme).toBe(true)
    expect(listeFiltree(liste(TOUS), filtre).conforme).toBe(false)
    expect(listeFiltree(liste([RECENTE]), filtre).conforme).toBe(false)
  })

  it('s’annonce à l’ouverture, avec son nombre', () => {
    expect(nonLusOuverture(['2 documents reçus à lire ou à classer'], 2).conforme).toBe(true)
    expect(nonLusOuverture(['12 documents reçus à lire'], 2).conforme).toBe(false)
    expect(nonLusOuverture([], 2).conforme).toBe(false)
  })
})

describe('le classement', () => {
  it('garde le type et la date du document', () => {
    const bonne = ligne(LETTRE, 'Lettre de liaison Lettre de liaison à la sortie')
    expect(metadonneesClassees([bonne], LETTRE).conforme).toBe(true)
    const sansType = { ...bonne, metadonnees: 'Lettre de liaison Document sans type' }
    expect(metadonneesClassees([sansType], LETTRE).conforme).toBe(false)
    expect(metadonneesClassees([{ ...bonne, date: '20/11/2026' }], LETTRE).conforme).toBe(false)
  })

  it('refuse le dossier d’un autre', () => {
    const refus = { accepte: false, messages: [] }
    expect(mauvaisPatientRefuse(refus, 'NESSI RUTH').conforme).toBe(true)
    expect(mauvaisPatientRefuse({ ...refus, accepte: true }, 'NESSI RUTH').conforme).toBe(false)
  })

  it('montre les cinq traits côte à côte', () => {
    const traits = [
      ...['Nom de naissance', 'Premier prénom', 'Date de naissance', 'Sexe', 'Lieu de naissance'],
    ].map((trait) => ({ trait, document: 'a', dossier: 'a' }))
    expect(traitsCompares(traits).conforme).toBe(true)
    expect(traitsCompares(traits.slice(1)).conforme).toBe(false)
    const vide = traits.map((un) => ({ ...un, dossier: '' }))
    expect(traitsCompares(vide).conforme).toBe(false)
  })
})
