import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

const FIN = '(?:local|lan|internal|interne|intranet|corp|priv|home|home\\.arpa|localdomain)'
const ETIQUETTE = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'

/** Dans une adresse : derrière « // », « @ » ou « \\ ». */
const ADRESSE = `(?<=//|@|\\\\\\\\)(?:${ETIQUETTE}\\.){1,6}${FIN}(?![\\w.-])`
/** Seul, il a la forme d’un nom de machine : un chiffre, un tiret, ou trois étiquettes. « x.local » est du code. */
const SEUL = `(?<![\\w.@/-])(?:(?=[a-z-]{0,62}[\\d-])${ETIQUETTE}|${ETIQUETTE}\\.${ETIQUETTE})\\.${FIN}(?![\\w.(=-])`

/** Sans domaine, il n’existe que sur son réseau : dans une adresse, ou devant un partage. */
const SANS_DOMAINE = `(?<=://)(?!(?:localhost|serveur|server|hote|host|exemple|example|test)\\b)[a-z][a-z\\d-]{2,62}(?=:\\d{2,5}(?!\\d)|/)`
const PARTAGE = `(?<=(?:^|[\\s"'=>(])(?:\\\\){1,2}\\\\{1,2})[a-z][a-z\\d-]{2,62}(?=\\\\{1,2}[a-z\\d$_])`
const MOTIF = new RegExp(`${ADRESSE}|${SEUL}|${SANS_DOMAINE}|${PARTAGE}`, 'gim')

/** Un nom de machine d’un réseau interne. */
export const nomInterne: RegleTexte = {
  id: 'garde.nom-interne',
  sorte: 'interne',
  titre: 'nom de machine interne',
  pourquoi: 'Il décrit le réseau où la preuve a été prise, à qui n’a pas à le connaître.',
  remede:
    'Refaites la preuve sans ce nom, ou déclarez-le (champ « jeuDeDonnees.hotes ») s’il peut paraître.',
  source: 'convergence.md §5 [déduit], RFC 6762 [V]',
  chercher: (texte, fictifs) =>
    chercherMotif(texte, MOTIF, ([nom]) =>
      fictifs.hote(nom)
        ? null
        : { valeur: nom.toLowerCase(), masque: nom.replace(/^(..)[^.]*(?:\..*(?=\.))?/, '$1•••') },
    ),
}
