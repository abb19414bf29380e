import type { Constat } from '../../../reports/campagne/types.ts'
import type { ListeDonneesEnAttente } from '../../pilotes/contrat.ts'
import type { NomPatient } from '../../types-parametres.ts'
import { citer, controler, normaliser } from '../controle.ts'

const nommer = ({ nomNaissance, premierPrenom }: NomPatient) =>
  normaliser(`${nomNaissance} ${premierPrenom}`)

/** La donnée de ce patient, dans la liste de travail, avec une raison qui parle d'INSi. */
export const attendDansLaListe = (
  { donnees }: ListeDonneesEnAttente,
  patient: NomPatient,
): boolean =>
  donnees.some(
    (d) =>
      normaliser(d.patient).includes(nommer(patient)) &&
      /\bko\b|confirme|discord|refus/.test(normaliser(d.raison)),
  )

/** INS.48 (règle 55) : après un KO, la donnée attend dans une liste de travail. */
export function donneeEnAttente(liste: ListeDonneesEnAttente, patient: NomPatient): Constat {
  return controler({
    id: 'ins.donnee-en-attente',
    conforme: attendDansLaListe(liste, patient),
    attendu: `la donnée de ${patient.nomNaissance} ${patient.premierPrenom}, et le refus d’INSi pour raison`,
    observe: liste.donnees.map((d) => `${d.patient} : ${d.raison}`).join(' | ') || 'liste vide',
    ou: 'liste de travail des données en attente',
    action: 'Garder en attente, avec sa raison, toute donnée dont INSi ne confirme pas l’INS.',
    source: 'guide INS, règle 55 ; INS.48 [V]',
  })
}

/** INS.48 (règle 55) : l'utilisateur est alerté. */
export function alerteDonnee({ messages }: ListeDonneesEnAttente): Constat {
  return controler({
    id: 'ins.donnee-alerte',
    conforme: messages.some(
      (m) => /donnee/.test(normaliser(m)) && /dossier|attente/.test(normaliser(m)),
    ),
    attendu: 'une alerte : une donnée reçue n’est dans aucun dossier',
    observe: citer(messages),
    ou: 'liste de travail des données en attente',
    action: 'Alerter l’utilisateur qu’une donnée reçue n’a pas été intégrée.',
    source: 'guide INS, règle 55 ; INS.48 [V]',
  })
}

/** INS.48 (règle 55) : la donnée n'est dans aucun dossier. */
export function donneeHorsDossier(titres: readonly string[], titre: string): Constat {
  return controler({
    id: 'ins.donnee-hors-dossier',
    conforme: !titres.some((t) => normaliser(t).includes(normaliser(titre))),
    attendu: `« ${titre} » absent du dossier`,
    observe: citer(titres),
    ou: 'données reçues du patient',
    action: 'Ne rattacher une donnée qu’après un retour OK d’INSi.',
    source: 'guide INS, règle 55 ; INS.48 [V]',
  })
}
