import { EXPEDITEURS, SIGNATURE_FEUILLE } from '../../../mocks/documents/index.ts'
import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentOuvert } from '../../pilotes/contrat.ts'
import type { CourrierRecu } from '../../services/courrier-recu.ts'
import type { NomPatient } from '../../types-parametres.ts'
import { controler, normaliser } from '../controle.ts'

/** BIO.03 : un résultat critique se dit d'emblée, au nom de la personne. */
export function alerteCritique(alertes: readonly string[], patient: NomPatient): Constat {
  const mots = [patient.nomNaissance, patient.premierPrenom].map(normaliser)
  return controler({
    id: 'bio.alerte-critique',
    conforme: alertes.some((alerte) => mots.every((mot) => normaliser(alerte).includes(mot))),
    attendu: `une information immédiate pour ${patient.nomNaissance} ${patient.premierPrenom}`,
    observe: alertes.join(' | '),
    ou: 'accueil du logiciel',
    action: 'À un code AA, HH ou LL, demander de prendre connaissance sans attendre.',
    source: 'BIO.03 [V]',
  })
}

/** BIO.06 : la feuille de l'expéditeur se reconnaît à la phrase qu'elle seule écrit. */
export function miseEnForme(
  { texte }: DocumentOuvert,
  voulue: 'laboratoire' | 'logiciel',
): Constat {
  const deLExpediteur = normaliser(texte).includes(normaliser(SIGNATURE_FEUILLE))
  return controler({
    id: `bio.feuille-du-${voulue}`,
    conforme: deLExpediteur === (voulue === 'laboratoire') && texte.trim() !== '',
    attendu: `la mise en forme du ${voulue}`,
    observe: deLExpediteur ? 'celle du laboratoire' : `celle du logiciel (${texte.length} signes)`,
    ou: 'affichage du compte rendu',
    action:
      'Afficher le document par la feuille jointe, rendue inerte ; à défaut, par celle du logiciel.',
    source: 'BIO.06 [V] ; cda.md §17, point 6',
  })
}

const nom = ({ demande }: CourrierRecu): string => EXPEDITEURS[demande.expediteur].nom

/** FLUXE : le document s'ouvre avec son en-tête, et son PDF se lit. */
export function documentLisible(ouvert: DocumentOuvert, courrier: CourrierRecu): Constat {
  const { titre, format } = courrier.demande
  const dit = normaliser(`${ouvert.entete} ${ouvert.texte}`)
  const manques = [
    dit.includes(normaliser(titre)) ? '' : `titre « ${titre} »`,
    format === 'PDF' || dit.includes(normaliser(nom(courrier))) ? '' : `auteur ${nom(courrier)}`,
    ouvert.pdf ? '' : 'PDF',
  ].filter(Boolean)
  return controler({
    id: 'flux.document-lisible',
    conforme: manques.length === 0,
    attendu: `« ${titre} », son auteur et son PDF`,
    observe: manques.length === 0 ? ouvert.entete : `absent : ${manques.join(', ')}`,
    ou: 'document reçu, ouvert',
    action: 'Montrer l’en-tête sur une ligne et ouvrir le PDF encapsulé, quel que soit le type.',
    source: 'PROV.FLUXE [I] ; cda.md §17, points 4 à 7',
  })
}
