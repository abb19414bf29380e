import path from 'node:path'

/** Un constat, d'où qu'il vienne, sous une forme qui se compare. */
export interface ConstatCompare {
  fichier: string
  controle: string
  gravite: 'erreur' | 'avertissement'
  lieu: string
  message: string
  /** Le schematron s'est arrêté là : l'outil officiel n'en dit alors rien d'autre. */
  interrompu: boolean
}

const plat = (texte: string): string => texte.replace(/\s+/g, ' ').trim()

/** Lit les lignes de l'outil officiel : gravité, fichier et ligne, contrôle, chemin, message, par tabulation. */
export function lireSortieOfficielle(sortie: string): readonly ConstatCompare[] {
  return sortie.split('\n').flatMap((ligne) => {
    const [niveau, fichier = '', controle = '', lieu = '', message = ''] = ligne.split('\t')
    if (niveau !== 'ERREUR' && niveau !== 'AVERT') return []
    return [
      {
        fichier: path.basename(fichier.replace(/:\d+$/, '')),
        controle,
        gravite: niveau === 'ERREUR' ? 'erreur' : 'avertissement',
        // L'outil n'écrit rien pour la racine du document.
        lieu: lieu === '' ? '/' : lieu,
        message: plat(message),
        interrompu: message.startsWith('execution interrompue'),
      },
    ]
  })
}
