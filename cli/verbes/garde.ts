import type { Verbe } from '../verbe.ts'

const aide = `Cherche, avant que quoi que ce soit ne sorte, ce qui ne doit pas sortir d’un dossier de campagne :
des secrets (clés privées, jetons, mots de passe, cookies, magasins de clés, assertions signées) et
des identifiants hors de l’ensemble fictif déclaré (matricules INS, RPPS, FINESS, ADELI, courriels,
téléphones). Chaque trouvaille donne le fichier, l’endroit, et sa valeur masquée.

Usage : npx segur garde <dossier ou fichier> [options]

  --config <fichier>  par défaut segur.config.ts : ses identités, ses cartes et « garde.admis » sont
                      admises
  --json              écrit un objet JSON : chaque trouvaille, et ce qui n’a pas été lu

Sont lus : textes (XML, JSON, HTML, CSV, messages…), archives ZIP et IHE_XDM, classeurs, PDF, pièces en
base 64, métadonnées des images et des vidéos. Ne sont pas lus, et sont dits : leurs pixels, leur son, les
fichiers chiffrés. « segur dossier inspecter » cherche en plus noms internes et contenu actif.

Exemples
  npx segur garde reports/campagnes/derniere/
  npx segur garde IHE_XDM.ZIP --json

Codes de sortie : 0 rien trouvé, 1 au moins une trouvaille, 2 mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'garde',
  resume: 'cherche secrets et données réelles avant de transmettre',
  aide,
  options: {
    config: { type: 'string' },
    json: { type: 'boolean' },
  },
  positionnels: true,
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../garde/executer.ts')).executer(entree),
}
