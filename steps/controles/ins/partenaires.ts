import type { EmetteurFlux } from '../../../mocks/flux/emetteurs.ts'
import type { Constat } from '../../../reports/campagne/types.ts'
import type {
  EmetteurDeConfiance,
  IdentiteRecueAffichee,
  LigneEchange,
  ProfilAffiche,
} from '../../pilotes/contrat.ts'
import type { Transmission } from '../../services/flux.ts'
import type { NomPatient } from '../../types-parametres.ts'
import { controler, normaliser } from '../controle.ts'

const estDe = (texte: string, { nom, etablissement }: EmetteurFlux) =>
  [nom, etablissement].some((dit) => normaliser(texte).includes(normaliser(dit)))

/** Date, heure, émetteur et destinataire : les quatre choses à retrouver (INS.54.01). */
export const echangeRetrouve = (
  ligne: LigneEchange,
  patient: NomPatient,
  destinataire: EmetteurFlux,
): boolean =>
  ligne.avecIns &&
  /^\d{2}\/\d{2}\/\d{4}$/.test(ligne.date) &&
  /^\d{2}[:h]/.test(ligne.heure.replace(' ', '')) &&
  ligne.emetteur !== '' &&
  !estDe(ligne.emetteur, destinataire) &&
  estDe(ligne.destinataire, destinataire) &&
  normaliser(ligne.patient).includes(normaliser(patient.nomNaissance))

/** INS.54 (règle 31) : l'envoi d'une donnée portant l'INS se retrouve, avec son destinataire. */
export function echangeTrace(
  lignes: readonly LigneEchange[],
  patient: NomPatient,
  destinataire: EmetteurFlux,
): Constat {
  return controler({
    id: 'ins.echange-trace',
    conforme: lignes.some((ligne) => echangeRetrouve(ligne, patient, destinataire)),
    attendu: `un envoi avec INS pour ${patient.nomNaissance} à ${destinataire.etablissement}, daté, à l’heure`,
    observe: lignes
      .map(
        (l) =>
          `${l.date} ${l.heure} ${l.emetteur} → ${l.destinataire} ${l.patient}${l.avecIns ? ' avec INS' : ''}`,
      )
      .join(' | '),
    ou: 'journal des échanges',
    action: 'Consigner chaque échange portant une INS : date, heure, émetteur, destinataire.',
    source: 'guide INS, règle 31 ; INS.54 [V]',
  })
}

/** INS.39 : la table des émetteurs liés par contrat se règle. */
export function contratInscrit(
  table: readonly EmetteurDeConfiance[],
  emetteur: EmetteurFlux,
): Constat {
  return controler({
    id: 'ins.contrat-inscrit',
    conforme: table.some(({ nom, code }) => estDe(`${nom} ${code}`, emetteur)),
    attendu: `${emetteur.nom} dans la table`,
    observe: table.map(({ nom, code }) => `${nom} (${code})`).join(', ') || 'table vide',
    ou: 'table des émetteurs liés par contrat de confiance',
    action: 'Rendre paramétrable la table des émetteurs liés par un contrat de confiance.',
    source: 'guide INS, règle 30 ; INS.39.01 [V]',
  })
}

/** INS.38, INS.44, INS.45 : l'identité reçue se voit avant toute intégration. */
export function identiteRecueAffichee(
  identites: readonly IdentiteRecueAffichee[],
  { patient, emetteur, ins }: Transmission,
): Constat {
  const nom = normaliser(`${patient.nomNaissance} ${patient.premierPrenom}`)
  return controler({
    id: 'ins.identite-recue-affichee',
    conforme: identites.some(
      (i) =>
        normaliser(i.patient).includes(nom) &&
        estDe(i.emetteur, emetteur) &&
        i.matricule.replace(/\s/g, '').startsWith(ins.matricule),
    ),
    attendu: `${patient.nomNaissance} ${patient.premierPrenom}, matricule ${ins.matricule}, de ${emetteur.nom}`,
    observe: identites.map((i) => `${i.patient} ${i.matricule} ${i.emetteur}`).join(' | '),
    ou: 'liste des identités reçues',
    action: 'Montrer à l’utilisateur l’identité reçue, son matricule et son émetteur.',
    source: 'INS.38.01 ; INS.44.01 ; INS.45.01 [V]',
  })
}

/** INS.32 : la modification est faite par un super-utilisateur, et son profil le dit. */
export function superUtilisateurAffiche({ nom, superUtilisateur }: ProfilAffiche): Constat {
  return controler({
    id: 'ins.super-utilisateur',
    conforme: superUtilisateur,
    attendu: 'un utilisateur habilité à modifier les traits verrouillés',
    observe: `${nom}, ${superUtilisateur ? 'super-utilisateur' : 'sans ce droit'}`,
    ou: 'profil de l’utilisateur',
    action: 'Montrer au profil le droit de modifier une identité récupérée ou qualifiée.',
    source: 'INS.32.01, prérequis [V]',
  })
}
