import type { Constat } from '../../../reports/campagne/types.ts'
import type { LigneTraceCompte, Personne } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'
import { datee } from '../ins/datee.ts'

/** Ce qui se trace, reconnu à ses mots : chaque éditeur a les siens. */
const NATURES = {
  'changement d’attributs': /attribut|identite|exercice|modif/,
  'changement de permissions': /permission|droit|habilit|autoris|privilege/,
  connexion: /(?<!de)connexion|authentif|ouverture de session/,
  // « Connexion par mot de passe » dit comment on est entré, pas qu'on l'a changé.
  'changement de mot de passe':
    /(chang|modif|renouvel|remplac|nouveau|mise a jour).*mot de passe|mot de passe.*(chang|modif|renouvel|remplac|mis a jour)/,
} as const
export type NatureTrace = keyof typeof NATURES

const REUSSI = /reussi|succes|accept|valide|^ok$|^oui$/
const ECHOUE = /echou|echec|refus|rejet|erreur|faux|invalide|^ko$|^non\b/

export interface TraceAttendue {
  /** Qui a agi ; pour une connexion, la personne elle-même. */
  auteur: Personne
  /** Le compte dont il s'agit. */
  compte: Personne
  nature: NatureTrace
  reussi: boolean
}

const nomme = (texte: string, { nom }: Personne) => normaliser(texte).includes(normaliser(nom))

function correspond(ligne: LigneTraceCompte, { auteur, compte, nature, reussi }: TraceAttendue) {
  const dit = normaliser(ligne.resultat)
  return (
    datee(ligne) &&
    nomme(ligne.auteur, auteur) &&
    nomme(`${ligne.compte} ${ligne.detail}`, compte) &&
    NATURES[nature].test(normaliser(ligne.nature)) &&
    (reussi ? REUSSI.test(dit) && !ECHOUE.test(dit) : ECHOUE.test(dit))
  )
}

const ecrire = (l: LigneTraceCompte): string =>
  [l.date, l.heure, l.auteur, l.compte, l.nature, l.resultat, l.detail].filter(Boolean).join(' ')

/** SC.SSI/IAM.91 : l'action a sa ligne, avec date, heure, auteur, nature et résultat. */
export function compteTrace(
  id: string,
  lignes: readonly LigneTraceCompte[],
  attendue: TraceAttendue,
): Constat {
  const { auteur, compte, nature, reussi } = attendue
  const resultat = reussi ? 'réussi' : 'échoué'
  return controler({
    id,
    conforme: lignes.some((ligne) => correspond(ligne, attendue)),
    attendu: `une ligne datée : ${nature} de ${compte.prenom} ${compte.nom} par ${auteur.prenom} ${auteur.nom}, ${resultat}`,
    observe: lignes.slice(0, 5).map(ecrire).join(' | '),
    ou: 'traces des comptes',
    action: 'Tracer chaque action sur un compte, réussie ou non : date, auteur, nature, résultat.',
    source: 'REM-SFP-LGC-Va2, SC.SSI/IAM.91 [V]',
  })
}
