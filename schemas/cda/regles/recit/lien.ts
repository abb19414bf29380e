import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const lien: RegleDocument = {
  regle: 'cda.recit.lien',
  objet: 'liens du texte vers http, https ou le document',
  source: 'cda.md §17',
  marque: 'I',
  gravite: 'avertissement',
  juger: ({ index }) =>
    index
      .corps('linkHtml')
      .filter((noeud) => !/^(https?:\/\/|#)/i.test(attribut(noeud, 'href') ?? '#'))
      .map((noeud) =>
        relever(
          noeud,
          `Le lien « ${montrer(attribut(noeud, 'href') ?? '')} » n’est ni http, ni https : un lecteur prudent ne l’ouvrira pas.`,
          'Écrire une adresse http ou https, ou retirer le lien.',
        ),
      ),
}
