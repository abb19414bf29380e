import { consigner } from '../consigner.ts'
import { subirPanne } from '../pannes-de-commande.ts'
import type { Boucle } from './boucle.ts'
import { COMMANDES } from './commandes/index.ts'
import { analyser, type CommandeImap, ErreurSyntaxe, etiquetteDe } from './lecture/analyser.ts'
import type { EvenementImap } from './lecture/decoupeur.ts'
import { type CommandeServie, type Issue, mauvais, non, type SessionImap } from './session.ts'

/** Trop de fautes de syntaxe : ce n'est pas un client de messagerie. */
const FAUTES_MAX = 50

/** Ces commandes ne disent rien d'utile à une preuve, ou se consignent elles-mêmes. */
const MUETTES: ReadonlySet<string> = new Set([
  'NOOP',
  'CAPABILITY',
  'ID',
  'AUTHENTICATE',
  'LOGIN',
  'STARTTLS',
])

function refuserLeMoment({ moment }: CommandeServie, session: SessionImap): Issue | null {
  if (moment === 'avant' && session.boite) return mauvais('session deja ouverte')
  if ((moment === 'authentifie' || moment === 'selectionne') && !session.boite)
    return mauvais('session non ouverte')
  if (moment === 'selectionne' && !session.selection) return mauvais('aucun dossier ouvert')
  return null
}

async function executer(session: SessionImap, commande: CommandeImap): Promise<Issue> {
  const servie = COMMANDES.get(commande.nom)
  if (!servie) return mauvais('commande inconnue')
  const refus = refuserLeMoment(servie, session)
  if (refus) return refus
  try {
    return await servie.executer(session, commande.arguments)
  } catch (erreur) {
    if (erreur instanceof ErreurSyntaxe) return mauvais(erreur.message)
    throw erreur
  }
}

function noter(session: SessionImap, { nom }: CommandeImap, issue: Issue): void {
  if (MUETTES.has(nom)) return
  const { selection, boite, mecanisme } = session
  consigner(session.env.journal, {
    protocole: 'IMAP',
    operation: `imap.${nom}`,
    connexion: session.id,
    boite: boite?.adresse,
    demande: selection ? `${nom} (${selection.dossier.nom})` : nom,
    reponse: `${issue.statut} ${issue.texte}`,
    code: issue.statut === 'OK' || nom === 'LOGOUT' ? null : (issue.code ?? issue.statut),
    resultat: issue.statut === 'OK' || nom === 'LOGOUT' ? 'ok' : 'refus',
    details: mecanisme === null ? {} : { mecanisme },
  })
}

function repondre(session: SessionImap, etiquette: string, issue: Issue): void {
  const code = issue.code === undefined ? '' : `[${issue.code}] `
  if (issue.statut !== 'BYE') {
    session.envoyer(`${etiquette} ${issue.statut} ${code}${issue.texte}\r\n`)
    return
  }
  session.envoyer(`* BYE ${code}${issue.texte}\r\n`)
  if (issue.code === undefined) session.envoyer(`${etiquette} OK fin\r\n`)
}

async function conduire(
  session: SessionImap,
  commande: CommandeImap,
  boucle: Boucle,
): Promise<'suite' | 'fin'> {
  const { env, boite } = session
  const effet = await subirPanne(env.pannes, {
    endpoint: 'imap',
    etape: commande.nom,
    boite: boite?.adresse ?? null,
  })
  if (effet?.genre === 'couper') {
    boucle.couper()
    return 'fin'
  }
  const issue: Issue = effet
    ? effet.fermer
      ? { statut: 'BYE', texte: effet.texte, code: 'UNAVAILABLE' }
      : non(effet.texte, 'UNAVAILABLE')
    : await executer(session, commande)
  noter(session, commande, issue)
  // STARTTLS a déjà répondu, avant de chiffrer.
  if (commande.nom === 'STARTTLS' && issue.statut === 'OK') return 'suite'
  const retraits = COMMANDES.get(commande.nom)?.retraits ?? true
  const lignes = session.selection?.annoncer({ retraits }) ?? []
  if (lignes.length > 0) session.envoyer(`${lignes.join('\r\n')}\r\n`)
  repondre(session, commande.etiquette, issue)
  return issue.statut === 'BYE' ? 'fin' : 'suite'
}

function refuserSyntaxe(session: SessionImap, etiquette: string, texte: string): 'suite' | 'fin' {
  session.fautes += 1
  session.envoyer(`${etiquette} BAD ${texte}\r\n`)
  if (session.fautes < FAUTES_MAX) return 'suite'
  session.envoyer('* BYE trop de fautes\r\n')
  return 'fin'
}

/** Traite un événement d'un client ; `fin` quand la connexion doit se fermer. */
export async function traiter(
  session: SessionImap,
  evenement: EvenementImap,
  boucle: Boucle,
): Promise<'suite' | 'fin'> {
  switch (evenement.genre) {
    case 'accord':
      return 'suite'
    case 'ligne-trop-longue':
      session.envoyer('* BYE ligne trop longue\r\n')
      return 'fin'
    case 'litteral-trop-grand':
      session.envoyer(`${etiquetteDe(evenement.debut)} NO [TOOBIG] message trop grand\r\n`)
      return 'suite'
    case 'commande': {
      const [premier] = evenement.morceaux
      const etiquette = etiquetteDe(typeof premier === 'string' ? premier : '')
      boucle.noterEtiquette(etiquette)
      try {
        return await conduire(session, analyser(evenement.morceaux), boucle)
      } catch (erreur) {
        if (!(erreur instanceof ErreurSyntaxe)) throw erreur
        return refuserSyntaxe(session, etiquette, erreur.message)
      }
    }
  }
}
