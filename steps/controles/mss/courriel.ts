import { decoderMots } from '../../../mocks/mssante/mime/decoder.ts'
import { valeursDe } from '../../../mocks/mssante/mime/entetes.ts'
import { lireStructure, type Partie } from '../../../mocks/mssante/mime/structure.ts'
import type { Constat } from '../../../reports/campagne/types.ts'
import type { CourrielEnvoye } from '../../services/courriels-envoyes.ts'
import { controler, normaliser } from '../controle.ts'

const structureDe = ({ source }: CourrielEnvoye): Partie => lireStructure(Buffer.from(source))

/** Les valeurs d'un en-tête du message, dépliées et décodées. */
export const enteteDe = (courriel: CourrielEnvoye, nom: string): readonly string[] =>
  valeursDe(structureDe(courriel).entetes, nom).map((valeur) => decoderMots(valeur).trim())

const OU = 'source du message remis à l’opérateur'
const FORME_ID = /^<[^<>\s@]+@[^<>\s@]+>$/

/** MSS.10 : chaque message a son identifiant, à la forme de la RFC 5322, employé une seule fois. */
export function identifiantUnique(courriels: readonly CourrielEnvoye[]): Constat {
  const ids = courriels.map((courriel) => enteteDe(courriel, 'Message-ID'))
  const formes = ids.every((un) => un.length === 1 && FORME_ID.test(un[0] ?? ''))
  return controler({
    id: 'mss.identifiant-unique',
    conforme: ids.length > 1 && formes && new Set(ids.flat()).size === ids.length,
    attendu: 'un Message-ID par message, jamais le même',
    observe: ids.map((un) => un.join(' et ') || 'absent').join(' ; '),
    ou: OU,
    action: 'Donner à chaque message un Message-ID neuf, de la forme <unique@domaine>.',
    source: 'MSS.10, ECO.2.2.1 [V] ; RFC 5322 §3.6.4',
  })
}

/** MSS.11 : une réponse cite le message répondu, dans In-Reply-To et dans References. */
export function filDeReponse(courriel: CourrielEnvoye, repondu: string): Constat {
  const [propre = ''] = enteteDe(courriel, 'Message-ID')
  const [reponseA = ''] = enteteDe(courriel, 'In-Reply-To')
  const [references = ''] = enteteDe(courriel, 'References')
  return controler({
    id: 'mss.fil',
    conforme:
      FORME_ID.test(propre) &&
      propre !== repondu &&
      reponseA.includes(repondu) &&
      references.includes(repondu),
    attendu: `In-Reply-To et References citent ${repondu}`,
    observe: `In-Reply-To : ${reponseA || 'absent'} ; References : ${references || 'absent'}`,
    ou: OU,
    action: 'Citer le message répondu dans In-Reply-To, et tout le fil dans References.',
    source: 'MSS.11, ECO.2.2.2 [V] ; RFC 5322 §3.6.4',
  })
}

const nature = ({ type, sousType }: Partie): string => `${type}/${sousType}`

/** La partie qui porte le texte : la première d'un mélange. */
function corpsDe(partie: Partie): Partie {
  const [premiere] = partie.parties
  return premiere && nature(partie) !== 'multipart/alternative' ? corpsDe(premiere) : partie
}

const motsDe = (texte: string): string =>
  normaliser(texte)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const sansBalises = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/i, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')

/** MSS.12 : un texte simple, seul ou suivi du même contenu mis en forme. */
export function corpsDeuxFormes(courriel: CourrielEnvoye): Constat {
  const corps = corpsDe(structureDe(courriel))
  const formes = corps.parties.map(nature)
  const seul = nature(corps) === 'text/plain'
  const deux = nature(corps) === 'multipart/alternative' && formes.join() === 'text/plain,text/html'
  const memes = seul || motsDe(courriel.texte) === motsDe(sansBalises(courriel.html))
  return controler({
    id: 'mss.corps',
    conforme: (seul || deux) && memes,
    attendu: 'text/plain, ou text/plain puis text/html de même contenu',
    observe: `${nature(corps)}${formes.length > 0 ? ` (${formes.join(', ')})` : ''}${memes ? '' : ', contenus différents'}`,
    ou: OU,
    action: 'Joindre au corps HTML une partie texte de même contenu, placée avant lui.',
    source: 'MSS.12, ECO.2.2.4 [V] ; mssante.md §9',
  })
}

/** Une adresse de l'espace de confiance. */
const ADRESSE = /[\w.+-]+@[\w.-]+\.mssante\.fr/gi

/** MSS.13 : parti d'une boîte applicative, le message dit à la fin qui joindre, et y répond. */
export function mentionAutomatique(courriel: CourrielEnvoye): Constat {
  const fin =
    courriel.texte
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  const contacts = (fin.match(ADRESSE) ?? []).map((adresse) => adresse.toLowerCase())
  const retour = (enteteDe(courriel, 'Reply-To')[0] ?? '').toLowerCase()
  const contact = contacts.find((adresse) => retour.includes(adresse))
  return controler({
    id: 'mss.mention-automatique',
    conforme: /automatique/i.test(fin) && contact !== undefined && contact !== courriel.de,
    attendu: 'une mention d’envoi automatique en fin de message, et son adresse dans Reply-To',
    observe: `« ${fin} » ; Reply-To : ${retour || 'absent'}`,
    ou: OU,
    action:
      'Finir par une mention d’envoi automatique et une adresse à joindre, reprise en Reply-To.',
    source: 'MSS.13, ECO.2.2.5 [V]',
  })
}

/** MSS.15 : l'expéditeur a un libellé lisible ; une personne y a son nom et son prénom. */
export function libelleExpediteur(
  courriel: CourrielEnvoye,
  { nom, prenom }: { nom: string; prenom: string },
): Constat {
  const [de = ''] = enteteDe(courriel, 'From')
  // Une adresse nue contient souvent le nom : seul ce qui précède le chevron est un libellé.
  const libelle = normaliser((/^(.*)</.exec(de)?.[1] ?? '').replace(/_/g, ' '))
  return controler({
    id: 'mss.libelle-expediteur',
    conforme: [nom, prenom].every((mot) => libelle.includes(normaliser(mot))),
    attendu: `un libellé qui nomme ${prenom} ${nom}, et l’adresse de la boîte`,
    observe: de,
    ou: OU,
    action: 'Écrire dans From un libellé lisible : nom et prénom au moins pour une personne.',
    source: 'MSS.15, ECO.2.2.7 [V]',
  })
}

/** MSS.16 : l'accusé choisi se demande par Return-Receipt-To, à l'adresse de la boîte. */
export function accuseDemande(courriel: CourrielEnvoye): Constat {
  const [demande = ''] = enteteDe(courriel, 'Return-Receipt-To')
  return controler({
    id: 'mss.accuse-demande',
    conforme: demande.toLowerCase().includes(courriel.de.toLowerCase()),
    attendu: `Return-Receipt-To : ${courriel.de}`,
    observe: demande || 'absent',
    ou: OU,
    action: 'Poser Return-Receipt-To quand l’utilisateur demande un accusé.',
    source: 'MSS.16, ECO.2.3.1 [V]',
  })
}

/** MSS.18 : les réponses reviennent à l'adresse réglée. */
export function adresseRetour(courriel: CourrielEnvoye, reglee: string): Constat {
  const [retour = ''] = enteteDe(courriel, 'Reply-To')
  return controler({
    id: 'mss.adresse-retour',
    conforme: retour.toLowerCase().includes(reglee),
    attendu: `Reply-To : ${reglee}`,
    observe: retour || 'absent',
    ou: OU,
    action: 'Écrire l’adresse de retour réglée dans Reply-To.',
    source: 'MSS.18, MSS/va1.18 [V]',
  })
}

/** MSS.02 : une nouvelle version le dit dans l'objet, et se rattache au premier envoi. */
export function annuleRemplace(nouveau: CourrielEnvoye, premier: CourrielEnvoye): Constat {
  const mention = /annule et remplace/i
  const manques = [
    mention.test(nouveau.objet) ? '' : 'mention dans l’objet',
    mention.test(nouveau.texte) ? '' : 'mention dans le corps',
    enteteDe(premier, 'Message-ID').some((id) =>
      enteteDe(nouveau, 'In-Reply-To').some((cite) => cite.includes(id)),
    )
      ? ''
      : 'In-Reply-To du premier envoi',
  ].filter(Boolean)
  return controler({
    id: 'mss.annule-remplace',
    conforme: manques.length === 0,
    attendu: '« Annule et remplace » dans l’objet et le corps, en réponse au premier envoi',
    observe: `${nouveau.objet}${manques.length > 0 ? ` (absent : ${manques.join(', ')})` : ''}`,
    ou: OU,
    action: 'Préparer la mention « Annule et remplace » quand une nouvelle version repart.',
    source: 'MSS.02 [V] ; mssante.md §9 [I]',
  })
}
