import { ouvrirBase } from '../../base/ouvrir.ts'
import { CABINET } from '../../documents/cabinet.ts'
import type { Contenu } from '../../documents/modele/contenu.ts'
import { deposerOrdre } from '../file/depot.ts'

const INSTANT = '2026-01-01T00:00:00.000Z'
const AUTEUR: Contenu['auteur'] = {
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
}

/**
 * Écrit une base où des documents terminés d'une patiente qualifiée attendent leur envoi ; rend leurs
 * numéros. `graine` les sépare de ceux d'un autre essai devant le même DMP.
 */
export function preparerFile(
  fichier: string,
  { documents, graine }: { documents: number; graine: number },
): readonly string[] {
  const base = ouvrirBase(fichier)
  const patientId = base.executer(
    `INSERT INTO patient (nom_naissance, premier_prenom, prenoms_naissance, date_naissance,
       date_incertaine, sexe, lieu_naissance, nom_utilise, prenom_utilise, numero_securite_sociale,
       adresse, telephone, courriel, matricule, oid, ins_obtenue_le, ins_operation, justificatif,
       justificatif_libelle, justificatif_confiance, justificatif_le, justificatif_par, cree_le)
     VALUES ('ADRUN', 'ZOE', 'ZOE', '1975-12-31', '', 'F', '63220', '', '', '', '', '', '',
       '275126322074974', '1.2.250.1.213.1.4.8', ?, 'recherche-traits', 'PA', 'Passeport', 'elevee', ?,
       'Camille TESTIER', ?)`,
    [INSTANT, INSTANT, INSTANT],
  )
  const numeros = Array.from(
    { length: documents },
    (_, rang) => `1.3.6.1.4.1.32473.1.4.${graine}.${rang + 1}`,
  )
  base.transaction(() => {
    for (const [rang, id] of numeros.entries()) {
      const contenu = contenuDe(id, rang)
      const documentId = base.executer(
        `INSERT INTO document (patient_id, auteur, type, titre, cree_le, modifie_le, contenu, pdf)
         VALUES (?, 'Camille TESTIER', 'certificat', ?, ?, ?, ?, ?)`,
        [patientId, contenu.titre, INSTANT, INSTANT, JSON.stringify(contenu), PDF],
      )
      deposerOrdre(base, {
        ...{ patientId, documentId, nature: 'versement', etat: 'en_attente' },
        lot: `1.3.6.1.4.1.32473.1.5.${graine}.${rang + 1}`,
        ...{ creeLe: INSTANT, duLe: INSTANT, demandePar: 'Camille TESTIER' },
      })
    }
  })
  base.fermer()
  return numeros
}

const PDF = Buffer.from('%PDF-1.4\n%essai\n').toString('base64')

const contenuDe = (id: string, rang: number): Contenu => ({
  id,
  serie: `${id}.0`,
  version: 1,
  type: 'certificat',
  titre: `Certificat ${rang + 1}`,
  codage: {
    code: 'CERT_DECL',
    libelle: 'Certificat, déclaration',
    systeme: '1.2.250.1.213.1.1.4.12',
  },
  classe: { code: '52', libelle: 'Certificat', systeme: '1.2.250.1.213.1.1.4.1' },
  corps: { genre: 'texte', sections: [{ titre: null, texte: 'Apte.' }] },
  destinataires: [],
  masquages: [],
  remplace: null,
  debutLe: INSTANT,
  termineLe: INSTANT,
  ordonnanceNumerique: null,
  oppositionConsultation: false,
  patient: {
    ipp: 'IPP-000001',
    statut: 'QUAL',
    ins: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' },
    traits: {
      nomNaissance: 'ADRUN',
      premierPrenom: 'ZOE',
      prenomsNaissance: 'ZOE',
      dateNaissance: '1975-12-31',
      sexe: 'F',
      lieuNaissance: '63220',
      nomUtilise: '',
      prenomUtilise: '',
    },
  },
  traitsAjoutes: [],
  auteur: AUTEUR,
  cabinet: CABINET,
  mentionRgpd: '',
})
