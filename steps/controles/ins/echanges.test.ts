import { describe, expect, it } from 'vitest'
import { trouverEmetteur } from '../../../mocks/flux/emetteurs.ts'
import { lireIns } from '../../../schemas/hl7/identifiants.ts'
import { lireIdentite } from '../../../schemas/hl7/lire-identite.ts'
import { lireMessageHl7 } from '../../../schemas/hl7/lire-message.ts'
import { segmentDe } from '../../../schemas/hl7/parcourir.ts'
import type { IdentiteAffichee, LigneAppelInsi, LigneEchange } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import type { MessageDiffuse } from '../../services/flux.ts'
import { alerteDonnee, donneeEnAttente, donneeHorsDossier } from './donnees-recues.ts'
import { insTransmiseIntegree, nonQualifiee, sansMatriculeNiOid } from './ins-absente.ts'
import {
  contratInscrit,
  echangeTrace,
  identiteRecueAffichee,
  superUtilisateurAffiche,
} from './partenaires.ts'
import { diffusionJuste, modificationPropagee, retraitPropage } from './propagation.ts'
import {
  verificationAutomatique,
  verificationFluxTracee,
  verificationNonRepetee,
} from './verification-recue.ts'

const MATRICULE = '275126322074974'
const OID = '1.2.250.1.213.1.4.8'
const INS = { matricule: MATRICULE, oid: OID }
const CX = `${MATRICULE}^^^ASIP-SANTE-INS-NIR&${OID}&ISO^INS`
const ADRUN = { nomNaissance: 'ADRUN', premierPrenom: 'ZOE' }

function partenaire(nom: string) {
  const trouve = trouverEmetteur(nom)
  if (!trouve) throw new Error(nom)
  return trouve
}
const HOPITAL = partenaire('CH-FICTIF')
const LABO = partenaire('LABO-ACACIAS')

function diffuse(operation: string, parties: { nom?: string; fiabilite?: string; ins?: boolean }) {
  const { nom = 'ADRUNE', fiabilite = 'VALI', ins = false } = parties
  const texte = [
    `MSH|^~\\&|LGC|CAB|||2026||${operation}|1|P|2.5`,
    `PID|||1^^^CAB&1&ISO^PI${ins ? `~${CX}` : ''}||${nom}^ZOE^^^^^L~MARTIN^^^^^^D||19751231|F${'|'.repeat(24)}${fiabilite}`,
    `MRG|${operation.includes('A47') ? CX : ''}`,
  ].join('\n')
  const lu = lireMessageHl7(texte)
  if ('anomalie' in lu) throw new Error(lu.anomalie.message)
  return {
    id: 1,
    operation: operation.split('^').slice(0, 2).join('^'),
    identite: lireIdentite(lu.message),
    insRetirees: lireIns(segmentDe(lu.message, 'MRG'), 1).map(({ valeur }) => valeur),
    contenu: texte,
  } satisfies MessageDiffuse
}
const A31 = 'ADT^A31^ADT_A05'
const ATTENDUE = {
  trait: 'nomNaissance',
  valeur: 'ADRUNE',
  fiabilite: 'VALI',
  matricule: null,
} as const

describe('la propagation', () => {
  it('un A31 qui porte la nouvelle valeur suffit', () => {
    expect(modificationPropagee([diffuse(A31, {})], ATTENDUE).conforme).toBe(true)
    const utilise = { ...ATTENDUE, trait: 'nomUtilise', valeur: 'MARTIN' } as const
    expect(modificationPropagee([diffuse(A31, {})], utilise).conforme).toBe(true)
  })

  it.each([
    ['aucun message', []],
    ['l’ancienne valeur', [diffuse(A31, { nom: 'ADRUN' })]],
    ['un A28', [diffuse('ADT^A28^ADT_A05', {})]],
  ])('%s condamne', (_nom, messages) => {
    expect(modificationPropagee(messages, ATTENDUE)).toMatchObject({
      id: 'ins.modification-propagee',
      conforme: false,
    })
  })

  it('le message dit le bon statut, et le matricule seulement s’il est attendu', () => {
    const juger = (parties: Parameters<typeof diffuse>[1], matricule: string | null) =>
      diffusionJuste([diffuse(A31, parties)], { ...ATTENDUE, matricule }).conforme
    expect(juger({}, null)).toBe(true)
    expect(juger({ ins: true }, MATRICULE)).toBe(true)
    expect(juger({ ins: true }, null)).toBe(false)
    expect(juger({}, MATRICULE)).toBe(false)
    expect(juger({ fiabilite: 'PROV' }, null)).toBe(false)
    expect(diffusionJuste([], ATTENDUE).conforme).toBe(false)
  })

  it('le retrait est un A47 qui nomme ce matricule', () => {
    const a47 = diffuse('ADT^A47^ADT_A30', {})
    expect(retraitPropage([a47], MATRICULE).conforme).toBe(true)
    expect(retraitPropage([a47], '1').conforme).toBe(false)
    expect(retraitPropage([diffuse(A31, {})], MATRICULE).conforme).toBe(false)
  })
})

const fiche = (matricule: string, oid: string, statut = 'provisoire'): IdentiteAffichee => ({
  champs: {
    matriculeIns: { libelle: 'Matricule INS', valeur: matricule },
    oid: { libelle: 'OID', valeur: oid },
  },
  numeroSecuriteSociale: null,
  statut,
  attributs: [],
  messages: [],
})
const PLEINE = fiche('2 75 12 63 220 749 74 NIR', OID)

describe('l’INS de la fiche', () => {
  it('absente n’a ni matricule ni OID', () => {
    expect(sansMatriculeNiOid(fiche('', '')).conforme).toBe(true)
    expect(sansMatriculeNiOid(PLEINE).conforme).toBe(false)
    expect(sansMatriculeNiOid(fiche('', OID)).conforme).toBe(false)
  })

  it('transmise est celle du partenaire', () => {
    expect(insTransmiseIntegree(PLEINE, INS).conforme).toBe(true)
    expect(insTransmiseIntegree(fiche('', ''), INS).conforme).toBe(false)
    expect(insTransmiseIntegree(PLEINE, { ...INS, oid: '1' }).conforme).toBe(false)
  })

  it('un statut vide ou qualifié n’est pas « non qualifiée »', () => {
    expect(nonQualifiee(fiche('', '', 'récupérée')).conforme).toBe(true)
    expect(nonQualifiee(fiche('', '', 'Qualifiée')).conforme).toBe(false)
    expect(nonQualifiee(fiche('', '', '')).conforme).toBe(false)
  })
})

const appel = (code: string, cle = '74'): AppelInsi => ({
  operation: 'verifierInsAvecTraitsIdentite',
  appelant: null,
  code,
  envoye: { NumIdentifiant: MATRICULE.slice(0, 13), Cle: cle },
  recu: {},
  anciens: [],
  assertion: false,
})
const ligne = (l: Partial<LigneAppelInsi>): LigneAppelInsi => ({
  date: '20/11/2026',
  heure: '09:15:00',
  auteur: 'Réception automatique',
  patient: '',
  operation: "Vérification de l'INS",
  modalite: '',
  code: '00',
  retour: 'OK',
  ...l,
})

describe('la vérification d’une INS reçue', () => {
  it('porte sur ce matricule et a le retour préparé', () => {
    expect(verificationAutomatique([appel('00')], INS, 'OK').conforme).toBe(true)
    expect(verificationAutomatique([appel('01')], INS, 'KO').conforme).toBe(true)
    expect(verificationAutomatique([appel('01')], INS, 'OK').conforme).toBe(false)
    expect(verificationAutomatique([appel('00', '75')], INS, 'OK').conforme).toBe(false)
    expect(verificationAutomatique([], INS, 'OK').conforme).toBe(false)
  })

  it('se fait une fois, ni zéro ni deux', () => {
    const compter = (n: number) =>
      verificationNonRepetee(
        Array.from({ length: n }, () => appel('00')),
        INS,
      ).conforme
    expect([0, 1, 2].map(compter)).toEqual([false, true, false])
  })

  it('est une ligne datée du journal, avec son retour', () => {
    expect(verificationFluxTracee([ligne({})], 'OK').conforme).toBe(true)
    expect(verificationFluxTracee([ligne({})], 'KO').conforme).toBe(false)
    expect(verificationFluxTracee([ligne({ heure: '' })], 'OK').conforme).toBe(false)
    expect(verificationFluxTracee([ligne({ operation: 'Récupération' })], 'OK').conforme).toBe(
      false,
    )
  })
})

describe('la donnée reçue', () => {
  const donnee = { titre: 'Bilan', patient: 'ADRUN ZOE F', emetteur: 'LABO', raison: 'INSi : KO' }
  const messages = ["1 donnée reçue n'est dans aucun dossier."]

  it('attend, avec le refus d’INSi pour raison', () => {
    expect(donneeEnAttente({ donnees: [donnee], messages }, ADRUN).conforme).toBe(true)
    const sans = { ...donnee, raison: 'Vérification en cours' }
    expect(donneeEnAttente({ donnees: [sans], messages }, ADRUN).conforme).toBe(false)
    expect(donneeEnAttente({ donnees: [], messages }, ADRUN).conforme).toBe(false)
  })

  it('alerte', () => {
    expect(alerteDonnee({ donnees: [], messages }).conforme).toBe(true)
    expect(alerteDonnee({ donnees: [donnee], messages: [] }).conforme).toBe(false)
  })

  it('n’est pas au dossier', () => {
    expect(donneeHorsDossier([], 'Bilan').conforme).toBe(true)
    expect(donneeHorsDossier(['Bilan du 3 mars'], 'Bilan').conforme).toBe(false)
  })
})

describe('les partenaires', () => {
  const envoi: LigneEchange = {
    date: '20/11/2026',
    heure: '09:15:00',
    emetteur: 'Cabinet des Tilleuls',
    destinataire: 'CH-FICTIF (GAP-FICTIF)',
    patient: 'ADRUN ZOE (n° 1)',
    nature: 'A31',
    avecIns: true,
  }

  it('un envoi dit date, heure, émetteur et destinataire', () => {
    expect(echangeTrace([envoi], ADRUN, HOPITAL).conforme).toBe(true)
    const fautes: Partial<LigneEchange>[] = [
      { date: '' },
      { heure: '' },
      { emetteur: '' },
      { emetteur: envoi.destinataire },
      { destinataire: 'LABO-ACACIAS' },
      { patient: 'AUTRE' },
      { avecIns: false },
    ]
    for (const faute of fautes)
      expect(echangeTrace([{ ...envoi, ...faute }], ADRUN, HOPITAL).conforme).toBe(false)
  })

  it('la table des contrats nomme l’émetteur, par son nom ou par son code', () => {
    expect(contratInscrit([{ nom: 'Acacias', code: 'LABO-ACACIAS' }], LABO).conforme).toBe(true)
    expect(contratInscrit([{ nom: LABO.nom, code: '' }], LABO).conforme).toBe(true)
    expect(contratInscrit([{ nom: 'Autre', code: 'AUTRE' }], LABO).conforme).toBe(false)
  })

  it('l’identité reçue se voit avec son matricule et son émetteur', () => {
    const recue = {
      patient: 'ADRUN ZOE',
      emetteur: 'LABO-ACACIAS (SGL-ACACIAS)',
      matricule: '2 75 12 63 220 749 74',
      verification: '',
      etat: '',
    }
    const transmission = { emetteur: LABO, patient: ADRUN, ins: INS }
    expect(identiteRecueAffichee([recue], transmission).conforme).toBe(true)
    for (const faute of [{ matricule: '' }, { emetteur: 'X' }, { patient: 'AUTRE ZOE' }])
      expect(identiteRecueAffichee([{ ...recue, ...faute }], transmission).conforme).toBe(false)
  })

  it('le profil dit le super-utilisateur', () => {
    expect(superUtilisateurAffiche({ nom: 'X', superUtilisateur: true }).conforme).toBe(true)
    expect(superUtilisateurAffiche({ nom: 'X', superUtilisateur: false }).conforme).toBe(false)
  })
})
