import type { Constat } from '../../../reports/campagne/types.ts'
import type {
  CompteOuvert,
  ConnexionPsc,
  PageConnexionAffichee,
  Utilisateur,
} from '../../pilotes/contrat.ts'
import { citer, controler, normaliser } from '../controle.ts'

/** EXI PSC 31 : les conditions générales d'utilisation parlent de Pro Santé Connect. */
export function conditionsParlentDePsc(texte: string): Constat {
  return controler({
    id: 'psc.conditions',
    conforme: normaliser(texte).includes('pro sante connect'),
    attendu: 'un paragraphe sur Pro Santé Connect',
    observe: texte ? `${texte.length} caractères, sans en parler` : 'rien',
    ou: 'conditions générales d’utilisation',
    action: 'Ajouter aux conditions un paragraphe sur l’usage de Pro Santé Connect.',
    source: 'EXI PSC 31 ; psc.md §14.1 [V]',
  })
}

/** EXI PSC 28 : Pro Santé Connect est offert au même niveau que l'autre moyen. */
export function pscOffert({ psc, motDePasse, texte }: PageConnexionAffichee): Constat {
  return controler({
    id: 'psc.offert',
    conforme: psc,
    attendu: 'le bouton de Pro Santé Connect sur la page de connexion',
    observe: `bouton ${psc ? 'offert' : 'absent'}, mot de passe ${motDePasse ? 'offert' : 'absent'} ; « ${texte.slice(0, 120)} »`,
    ou: 'page de connexion',
    action: 'Montrer le bouton de Pro Santé Connect au même niveau que les autres moyens.',
    source: 'EXI PSC 28 ; psc.md §14.1 [V]',
  })
}

/** PSC.01 : l'identification mène à une session du logiciel. */
export function sessionOuverte({ issue, messages }: ConnexionPsc): Constat {
  return controler({
    id: 'psc.session-ouverte',
    conforme: issue === 'ouverte',
    attendu: 'la session du logiciel ouverte',
    observe: `${issue}, ${citer(messages)}`,
    ou: 'retour de Pro Santé Connect',
    action: 'Échanger le code, contrôler l’identité reçue, ouvrir la session du compte.',
    source: 'PSC.01 au catalogue ; psc.md §14.3 [V]',
  })
}

/** Une réponse qui ne prouve rien est refusée, et l'utilisateur sait quoi faire. */
export function reponseRefusee({ issue, messages }: ConnexionPsc, reponse: string): Constat {
  return controler({
    id: 'psc.reponse-refusee',
    conforme: issue === 'refusee' && messages.length > 0,
    attendu: `refus expliqué devant ${reponse}`,
    observe: `${issue}, ${citer(messages)}`,
    ou: 'retour de Pro Santé Connect',
    action: 'Contrôler state, nonce, destinataire, signature et niveau avant d’ouvrir la session.',
    source: 'psc.md §6 et §14.3 [V]',
  })
}

/** SC.PSC.02, EXI PSC 19 : les deux moyens mènent au même compte. */
export function memeCompte(ouvert: CompteOuvert | null, attendu: Utilisateur): Constat {
  const compte = ouvert?.compte ?? ''
  return controler({
    id: 'psc.meme-compte',
    conforme: normaliser(compte).includes(normaliser(attendu.identifiant)),
    attendu: `le compte « ${attendu.identifiant} »`,
    observe: compte ? `« ${compte} », par ${ouvert?.moyen || 'un moyen non dit'}` : 'aucun compte',
    ou: 'profil de l’utilisateur',
    action: 'Mener Pro Santé Connect et le mot de passe à un seul compte, autour du RPPS.',
    source: 'EXI PSC 19, SC.PSC.02 ; psc.md §14.4 [V]',
  })
}

/** SC.PSC.02 : sans RPPS connu, le compte se prouve ; un nom n'y suffit pas. */
export function compteAProuver({ issue, messages }: ConnexionPsc): Constat {
  return controler({
    id: 'psc.compte-a-prouver',
    conforme: issue === 'compte-demande',
    attendu: 'le logiciel demande de montrer le compte local',
    observe: `${issue}, ${citer(messages)}`,
    ou: 'première connexion par Pro Santé Connect',
    action: 'Rapprocher autour du RPPS ; sans lui, demander une connexion au compte local.',
    source: 'EXI PSC 19 ; psc.md §14.4 [V]',
  })
}
