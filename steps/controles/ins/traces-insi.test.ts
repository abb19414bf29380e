import { describe, expect, it } from 'vitest'
import type { LigneAppelInsi, Utilisateur } from '../../pilotes/contrat.ts'
import { type AppelInsi, lireAppels } from '../../services/appels-insi.ts'
import { codesJournalises } from './appels-journalises.ts'
import { appelantOrganisation, certificatTrace } from './certificat-organisation.ts'
import { codeGarde, historiqueGarde, matriculeGarde, traitsGardes } from './donnees-journalisees.ts'
import { modaliteTracee } from './modalite-tracee.ts'
import { relanceAvecLieu } from './relance-avec-lieu.ts'
import { inscriteARevoir, insInvalidee, koAnnonce } from './verification-ko.ts'
import { retoursTraces, verificationRecue, verificationsTracees } from './verification-tracee.ts'

const ECETINSI = { nomNaissance: 'ECETINSI', premierPrenom: 'PIERRE-ALAIN' }
const CAMILLE = { nom: 'TESTIER', prenom: 'Camille' } as Utilisateur
const APPEL: AppelInsi = {
  operation: 'rechercherInsAvecTraitsIdentite',
  appelant: 'CN=INSI-MANU, OU=499700000013001, O=CABINET DES TILLEULS, C=FR',
  code: '00',
  envoye: { NomNaissance: 'ECETINSI' },
  recu: {
    ...{ NumIdentifiant: '1090763220834', Cle: '89', OID: '1.2.250.1.213.1.4.8' },
    ...{ NomNaissance: 'ECETINSI', ListePrenom: 'PIERRE-ALAIN MURIEL FLORIANT' },
    ...{ Sexe: 'M', DateNaissance: '2009-07-14', LieuNaissance: '63220' },
  },
  anciens: ['209076322083439'],
  assertion: false,
}
const VERIFICATION: AppelInsi = { ...APPEL, operation: 'verifierInsAvecTraitsIdentite' }
const LIGNE: LigneAppelInsi = {
  date: '20/11/2026',
  heure: '10:04:44',
  auteur: 'Camille TESTIER',
  patient: 'ECETINSI PIERRE-ALAIN',
  operation: "Récupération de l'INS",
  modalite: "Traits d'identité",
  code: '00',
  retour: 'Identité trouvée',
}
const VERIFIEE = { ...LIGNE, operation: 'Vérification', retour: 'OK' }
const DETAIL = [
  { libelle: 'Mode', valeur: "Certificat d'organisation" },
  { libelle: 'Certificat', valeur: 'INSI-MANU' },
  { libelle: 'Structure', valeur: '499700000013001' },
  { libelle: 'Code retour', valeur: '00' },
  { libelle: 'Matricule INS', valeur: '1 09 07 63 220 834 89 NIR' },
  { libelle: 'OID', valeur: '1.2.250.1.213.1.4.8' },
  { libelle: 'Nom de naissance', valeur: 'ECETINSI' },
  { libelle: 'Liste des prénoms de naissance', valeur: 'PIERRE-ALAIN MURIEL FLORIANT' },
  { libelle: 'Date de naissance', valeur: '14/07/2009' },
  { libelle: 'Sexe', valeur: 'M' },
  { libelle: 'Code du lieu de naissance', valeur: '63220' },
  { libelle: 'Ancien matricule', valeur: '2 09 07 63 220 834 39 NIR, OID 1.2.250.1.213.1.4.8' },
]
const sans = (libelle: string) => DETAIL.filter((c) => c.libelle !== libelle)
const devinci = (code: string, LieuNaissance?: string): AppelInsi => ({
  ...APPEL,
  code,
  envoye: { NomNaissance: 'DE VINCI', ...(LieuNaissance ? { LieuNaissance } : {}) },
})
const VINCI = { nomNaissance: 'DE VINCI', premierPrenom: 'LEONARDO' }
const INVALIDE = {
  champs: {},
  numeroSecuriteSociale: null,
  statut: '',
  attributs: [],
  messages: [],
}
const champ = (valeur: string) => ({ libelle: '', valeur })
const qui = { auteur: CAMILLE, patient: ECETINSI }

/** Chaque contrôle : un cas qui passe, et le défaut qui doit le condamner. */
const CAS: readonly [string, boolean, boolean][] = [
  [
    'le code de chaque appel, dans un ordre ou dans l’autre',
    codesJournalises([LIGNE, { ...LIGNE, code: '01' }], [{ ...APPEL, code: '01' }, APPEL]).conforme,
    codesJournalises([LIGNE, { ...LIGNE, code: '' }], [{ ...APPEL, code: '01' }, APPEL]).conforme,
  ],
  [
    'des lignes datées',
    codesJournalises([LIGNE], [APPEL]).conforme,
    codesJournalises([{ ...LIGNE, heure: '' }], [APPEL]).conforme,
  ],
  [
    'la modalité',
    modaliteTracee([LIGNE.modalite], 'traits').conforme,
    modaliteTracee([LIGNE.modalite], 'carte Vitale').conforme,
  ],
  [
    'une modalité dite',
    modaliteTracee(['Carte Vitale'], 'carte vitale').conforme,
    modaliteTracee([], 'traits').conforme,
  ],
  [
    'la relance avec lieu',
    relanceAvecLieu([devinci('02'), devinci('00', '63220')], VINCI).conforme,
    relanceAvecLieu([devinci('02'), devinci('02')], VINCI).conforme,
  ],
  [
    'le premier appel sans lieu',
    relanceAvecLieu([devinci('02'), devinci('00', '63220')], VINCI).conforme,
    relanceAvecLieu([devinci('00', '63220')], VINCI).conforme,
  ],
  [
    'le code gardé',
    codeGarde(DETAIL, APPEL).conforme,
    codeGarde(sans('Code retour'), APPEL).conforme,
  ],
  [
    'le matricule gardé',
    matriculeGarde(DETAIL, APPEL).conforme,
    matriculeGarde(sans('Matricule INS'), APPEL).conforme,
  ],
  [
    'l’OID gardé, celui d’un ancien matricule n’y suffit pas',
    matriculeGarde(DETAIL, APPEL).conforme,
    matriculeGarde(sans('OID'), APPEL).conforme,
  ],
  [
    'les traits gardés',
    traitsGardes(DETAIL, APPEL).conforme,
    traitsGardes(sans('Sexe'), APPEL).conforme,
  ],
  [
    'l’historique gardé',
    historiqueGarde(DETAIL, APPEL).conforme,
    historiqueGarde(sans('Ancien matricule'), APPEL).conforme,
  ],
  [
    'la vérification reçue',
    verificationRecue([APPEL, VERIFICATION], 'OK').conforme,
    verificationRecue([APPEL], 'OK').conforme,
  ],
  [
    'le retour attendu',
    verificationRecue([{ ...VERIFICATION, code: '01' }], 'KO').conforme,
    verificationRecue([VERIFICATION], 'KO').conforme,
  ],
  [
    'une ligne par vérification',
    verificationsTracees([VERIFIEE, LIGNE], [APPEL, VERIFICATION], qui).conforme,
    verificationsTracees([LIGNE], [APPEL, VERIFICATION], qui).conforme,
  ],
  [
    'le retour de chaque vérification',
    retoursTraces([VERIFIEE], [VERIFICATION]).conforme,
    retoursTraces([{ ...VERIFIEE, retour: '' }], [VERIFICATION]).conforme,
  ],
  [
    'l’annonce du KO',
    koAnnonce({ possible: true, messages: ['Vérification KO (code 01)'] }).conforme,
    koAnnonce({ possible: true, messages: ['Identité inchangée'] }).conforme,
  ],
  [
    'l’INS invalidée',
    insInvalidee(INVALIDE).conforme,
    insInvalidee({ ...INVALIDE, champs: { oid: champ('1.2.250.1.213.1.4.8') } }).conforme,
  ],
  [
    'la liste de travail',
    inscriteARevoir([{ patient: 'ECETINSI PIERRE-ALAIN M, 14/07/2009', detail: '' }], ECETINSI)
      .conforme,
    inscriteARevoir([], ECETINSI).conforme,
  ],
  [
    'l’appelant organisation',
    appelantOrganisation(APPEL).conforme,
    appelantOrganisation({ ...APPEL, appelant: 'PSC 899700000013', assertion: true }).conforme,
  ],
  [
    'un appel sous certificat sans assertion',
    appelantOrganisation(APPEL).conforme,
    appelantOrganisation({ ...APPEL, assertion: true }).conforme,
  ],
  [
    'le certificat tracé',
    certificatTrace(DETAIL, APPEL).conforme,
    certificatTrace(sans('Certificat'), APPEL).conforme,
  ],
  [
    'la structure tracée',
    certificatTrace(DETAIL, APPEL).conforme,
    certificatTrace(sans('Structure'), APPEL).conforme,
  ],
]

describe('contrôles des traces et de la vérification', () => {
  it.each(CAS)('passe et condamne : %s', (_nom, juste, faux) => {
    expect([juste, faux]).toEqual([true, false])
  })
})

const soap = (entete: string, corps: string) =>
  `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>${entete}</s:Header><s:Body>${corps}</s:Body></s:Envelope>`

describe('un appel lu au journal du service', () => {
  it('garde les anciens matricules et dit s’il portait une assertion', () => {
    const histo = (n: string, cle: string) =>
      `<INSHISTO><IdIndividu><NumIdentifiant>${n}</NumIdentifiant><Cle>${cle}</Cle></IdIndividu></INSHISTO>`
    const lire = (entete: string, corps: string) =>
      lireAppels([
        {
          ...{ id: 1, service: 'insi', horodatage: '', appelant: null, operation: null },
          requete: { methode: 'POST', chemin: '/', entetes: {}, corps: soap(entete, '') },
          reponse: { statut: 200, entetes: {}, corps: soap('', corps) },
          ...{ resultat: 'ok', code: '00', ecarts: [] },
        },
      ])[0]
    const deux = `<RESULTAT><INDIVIDU>${histo('2090763220834', '39')}${histo('2090663220123', '55')}</INDIVIDU></RESULTAT>`
    expect(lire('<Security><Assertion/></Security>', deux)).toMatchObject({
      anciens: ['209076322083439', '209066322012355'],
      assertion: true,
    })
    expect(lire('', '<RESULTAT/>')).toMatchObject({ anciens: [], assertion: false })
  })
})
