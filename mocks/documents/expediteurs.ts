import type { Code } from './types-de-document.ts'

/** Un auteur fictif, sa structure et le cadre où il exerce (cda.md §6, §7 ; noms inventés [C]). */
export interface Expediteur {
  /** `8` + RPPS. */
  identifiant: string
  nom: string
  prenom: string
  civilite: 'M' | 'MME'
  specialite: Code
  structure: { identifiant: string; nom: string; telephone: string; voie: string; commune: string }
  secteur: Code
  cadre: Code
  /** Boîte MSSanté d'où partent ses messages. */
  adresse: string
}

const specialite = (code: string, libelle: string): Code => ({
  code,
  libelle,
  systeme: '1.2.250.1.213.1.1.4.5',
})
const secteur = (code: string, libelle: string): Code => ({
  code,
  libelle,
  systeme: '1.2.250.1.71.4.2.4',
})
const CADRES = '1.2.250.1.213.1.1.4.9'
const VILLE: Code = { code: 'AMBULATOIRE', libelle: 'Ambulatoire', systeme: CADRES }
const HOPITAL: Code = {
  code: 'ETABLISSEMENT',
  libelle: 'Etablissement de santé',
  systeme: CADRES,
}

/** Ceux qui écrivent au cabinet ; téléphones de la plage réservée à la fiction. */
export const EXPEDITEURS = {
  'laboratoire des Acacias': {
    identifiant: '899700999206',
    nom: 'MOCKBIO',
    prenom: 'Marianne',
    civilite: 'MME',
    specialite: specialite('G15_10/SM03', 'Médecin - Biologie médicale (SM)'),
    structure: {
      identifiant: '1990000030',
      nom: 'Laboratoire des Acacias',
      telephone: '0465710030',
      voie: '3 allée des Acacias',
      commune: '63220 ARLANC',
    },
    secteur: secteur('SA25', 'Laboratoire de biologie médicale'),
    cadre: VILLE,
    adresse: 'resultats@labo.fictif.mssante.fr',
  },
  'centre hospitalier fictif': {
    identifiant: '899700999214',
    nom: 'MOCKCHIR',
    prenom: 'Gaspard',
    civilite: 'M',
    specialite: specialite('G15_10/SM04', 'Médecin - Cardiologie et maladies vasculaires (SM)'),
    structure: {
      identifiant: '1990000014',
      nom: 'Centre hospitalier fictif',
      telephone: '0465710014',
      voie: '1 avenue de l’Essai',
      commune: '69000 FICTIVILLE',
    },
    secteur: secteur('SA01', 'Etablissement public de santé'),
    cadre: HOPITAL,
    adresse: 'cardiologie@hopital.fictif.mssante.fr',
  },
  'centre d’imagerie du Port': {
    identifiant: '899700999222',
    nom: 'MOCKRADIO',
    prenom: 'Inès',
    civilite: 'MME',
    specialite: specialite('G15_10/SM44', 'Médecin - Radio-diagnostic (SM)'),
    structure: {
      identifiant: '1990000048',
      nom: 'Centre d’imagerie du Port',
      telephone: '0465710048',
      voie: '12 quai du Port',
      commune: '63220 ARLANC',
    },
    secteur: secteur('SA08', 'Cabinet de groupe'),
    cadre: VILLE,
    adresse: 'comptes-rendus@hopital.fictif.mssante.fr',
  },
  'cabinet du docteur BONNET': {
    identifiant: '899700999917',
    nom: 'BONNET',
    prenom: 'Alice',
    civilite: 'MME',
    specialite: specialite('G15_10/SM26', 'Médecin - Qualifié en Médecine Générale (SM)'),
    structure: {
      identifiant: '499700999917001',
      nom: 'Cabinet Dr Bonnet',
      telephone: '0465710917',
      voie: '1 rue de l’Essai',
      commune: '63220 ARLANC',
    },
    secteur: secteur('SA07', 'Cabinet individuel'),
    cadre: VILLE,
    adresse: 'alice.bonnet@medecin.fictif.mssante.fr',
  },
} as const satisfies Record<string, Expediteur>
export type NomExpediteur = keyof typeof EXPEDITEURS
