import { CABINET } from './cabinet.ts'
import type { Contenu } from './modele/contenu.ts'

/** Un document terminé d'un patient qualifié, que chaque essai change à sa façon. */
export const contenuEssai = (change: Partial<Contenu> = {}): Contenu => ({
  id: '1.3.6.1.4.1.32473.1.4.1.1',
  serie: '1.3.6.1.4.1.32473.1.6.1.1',
  version: 1,
  type: 'certificat',
  titre: "Certificat d'aptitude",
  codage: {
    code: 'CERT_DECL',
    libelle: 'Certificat, déclaration',
    systeme: '1.2.250.1.213.1.1.4.12',
  },
  classe: { code: '52', libelle: 'Certificat', systeme: '1.2.250.1.213.1.1.4.1' },
  corps: { genre: 'texte', sections: [{ titre: null, texte: 'Rien ne s’y oppose.' }] },
  destinataires: [],
  masquages: [],
  remplace: null,
  cabinet: CABINET,
  mentionRgpd: '',
  ordonnanceNumerique: null,
  oppositionConsultation: false,
  debutLe: '2026-07-01T08:00:00.000Z',
  termineLe: '2026-07-01T08:12:00.000Z',
  patient: {
    ipp: 'IPP-000001',
    statut: 'QUAL',
    ins: { matricule: '236066322083656', oid: '1.2.250.1.213.1.4.8' },
    traits: {
      nomNaissance: 'TCHITCHI',
      premierPrenom: 'CATARINA',
      prenomsNaissance: 'CATARINA BELLA',
      dateNaissance: '1936-06-21',
      sexe: 'F',
      lieuNaissance: '63220',
      nomUtilise: 'OLA',
      prenomUtilise: '',
    },
  },
  traitsAjoutes: [],
  auteur: {
    identifiant: '899700000013',
    nom: 'TESTIER',
    prenom: 'Camille',
    titre: 'Docteur',
    specialite: {
      code: 'G15_10/SM54',
      libelle: 'Médecin - Médecine Générale (SM)',
      systeme: '1.2.250.1.213.1.1.4.5',
      mot: 'Médecine générale',
    },
    secteur: { code: 'SA07', libelle: 'Cabinet individuel', systeme: '1.2.250.1.71.4.2.4' },
  },
  ...change,
})
