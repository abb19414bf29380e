import type { RegleTexte, Trouve } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'
import { attribut } from './attribut.ts'
import { estProgrammeDuRapport, LONGUEUR_MAX } from './programme-du-rapport.ts'

const PROGRAMME = /<(?:\w+:)?script\b([^<>]{0,2000})>/gi
/** Des données, que le navigateur n’exécute pas. */
const DONNEES = /^(?:application\/(?:ld\+)?json|text\/plain)$/i
const GESTIONNAIRE =
  /<[a-z](?:[\w:]{0,20}\/|[^<>]{0,4000}?\s)on([a-z]{3,20})\s{0,5}=\s{0,5}["']?[^\s"'<>]/gi
const ADRESSE =
  /(?:href|src|action|formaction|data)\s{0,5}=\s{0,5}["']?\s{0,5}(?:javascript|vbscript|data:text\/html)/gi
const CADRE = /<(iframe|object|embed|applet|foreignObject)\b/gi

const montrer = (masque: string) => ({ valeur: masque, masque })

function programmes(texte: string): readonly Trouve[] {
  return chercherMotif(texte, PROGRAMME, (passage) => {
    const [tout, attributs = ''] = passage
    if (DONNEES.test(attribut(attributs, 'type') ?? '')) return null
    const apres = passage.index + tout.length
    const [corps = ''] = texte.slice(apres, apres + LONGUEUR_MAX).split('</script', 1)
    return estProgrammeDuRapport(corps) ? null : montrer('<script>')
  })
}

/** Un programme dans une page, une image SVG ou un document balisé. */
export const programmeDePage: RegleTexte = {
  id: 'garde.programme-de-page',
  sorte: 'actif',
  titre: 'programme dans une page ou une image',
  pourquoi: 'Ouvert chez l’instructeur, le fichier exécuterait ce programme.',
  remede: 'Retirez le programme, ou déposez un PDF ou une capture à la place de la page.',
  source: 'convergence.md §5 [déduit]',
  formes: ['balises'],
  chercher: (texte) => [
    ...programmes(texte),
    ...chercherMotif(texte, GESTIONNAIRE, ([, nom = '']) => montrer(`attribut on${nom}`)),
    ...chercherMotif(texte, ADRESSE, () => montrer('adresse qui exécute un programme')),
    ...chercherMotif(texte, CADRE, ([, nom = '']) => montrer(`<${nom}>`)),
  ],
}
