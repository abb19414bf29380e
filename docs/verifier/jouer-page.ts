import { demarrer, executer, type Serveur, traduire } from './executer-commande.ts'
import type { Commande } from './lire-commandes.ts'

export interface Jeu {
  /** Dossier de travail, vide au départ. */
  dossier: string
  /** Commandes déjà jouées par une autre page. */
  faites: Set<string>
  sautees: string[]
}

async function jouerUne(commande: Commande, jeu: Jeu, serveurs: Serveur[]): Promise<string | null> {
  const { attente, lieu, texte } = commande
  // Les autres se jouent ailleurs, ou nulle part.
  if (attente.genre !== 'code' && attente.genre !== 'serveur') return null
  const argv = traduire(commande.argv)
  if (argv === 'absent') {
    jeu.sautees.push(`${lieu} : ${commande.argv[0]} n'est pas installé`)
    return null
  }
  if (attente.genre === 'serveur') {
    serveurs.push(await demarrer(argv, jeu.dossier))
    return null
  }
  // Seul curl parle au serveur de la page : il ne vaut que pour elle. Le reste se joue une fois.
  if (argv[0] !== 'curl' && jeu.faites.has(texte)) return null
  jeu.faites.add(texte)
  const { code, sortie } = await executer(argv, jeu.dossier)
  if (code === attente.code) return null
  return `${lieu} : « ${texte} » sort avec ${code}, ${attente.code} annoncé\n${sortie.slice(-1500)}`
}

/** Sans openssl, la page n'a ni clé ni certificat : la suite n'a pas de quoi se jouer. */
const arreteLaPage = ({ attente, argv }: Commande): boolean =>
  attente.genre === 'code' && argv[0] === 'openssl' && traduire(argv) === 'absent'

/** Joue les commandes d'une page dans l'ordre ; un motif par commande qui ne fait pas ce qu'elle annonce. */
export async function jouerPage(
  commandes: readonly Commande[],
  jeu: Jeu,
): Promise<readonly string[]> {
  const serveurs: Serveur[] = []
  const fautes: string[] = []
  try {
    for (const commande of commandes) {
      const faute = await jouerUne(commande, jeu, serveurs)
      if (faute !== null) fautes.push(faute)
      if (arreteLaPage(commande)) break
    }
  } finally {
    for (const serveur of serveurs.reverse()) {
      const { code, sortie } = await serveur.arreter()
      if (code !== 0) fautes.push(`un serveur s'arrête avec ${code}\n${sortie.slice(-800)}`)
    }
  }
  return fautes
}
