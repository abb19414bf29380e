import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

const NOM = '([^\\s/\\\\"\'<>|:*?&;,()]{1,64})'
/** Windows, antislash échappés une ou deux fois dans du JSON, ou barres d’une adresse ; et vu de WSL ou de Git. */
const WINDOWS =
  '(?:\\b[A-Z]:(?:\\\\{1,4}|/)|(?<![\\w.])/(?:mnt/)?[a-z]/)(?:Users|Utilisateurs|Documents and Settings)(?:\\\\{1,4}|/)'
const UNIX = '(?:(?<![\\w.:/@%-])|(?<=file://))/(?:home|Users|var/home|export/home)/'
const MOTIF = new RegExp(`(?:${WINDOWS}|${UNIX})${NOM}(?=[/\\\\"'\\s<,;)]|$)`, 'gim')
/** Une page d’un site, non un dossier : « GET /home/accueil », « href="/home/liste" ». */
const PAGE =
  /(?:href|src|action|url|path|location|GET|POST|PUT|PATCH|DELETE|HEAD)["']?\s{0,2}[=: ]\s{0,2}["']?$/i

/** Un dossier que toutes les machines ont, ou un mot d’exemple. */
const PERSONNE =
  /^(?:public|default|all|shared|partagé|vous|user|utilisateur|nom|me|\.{1,3}|…|\$.*)$/i

/** Un chemin qui porte le nom de la session de quelqu’un. */
export const cheminPersonnel: RegleTexte = {
  id: 'garde.chemin-personnel',
  sorte: 'interne',
  titre: 'dossier personnel',
  pourquoi: 'Le chemin porte le nom de session d’une personne réelle, et décrit son poste.',
  remede:
    'Refaites la preuve depuis un dossier sans nom de personne, ou retirez le chemin de la trace.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte, _, { dossierPersonnel }) => {
    const motif = chercherMotif(texte, MOTIF, ({ 0: chemin, 1: nom = '', index }) =>
      PERSONNE.test(nom) || PAGE.test(texte.slice(Math.max(0, index - 20), index))
        ? null
        : { valeur: chemin, masque: `${chemin.slice(0, chemin.length - nom.length)}•••` },
    )
    if (motif.length > 0 || dossierPersonnel === null) return motif
    const place = texte.indexOf(dossierPersonnel)
    return place < 0 ? [] : [{ place, valeur: dossierPersonnel, masque: 'dossier personnel •••' }]
  },
}
