import { fichiersRemis } from '../lecture/ouvrir-lecteur.ts'
import type { MotifDeRefus } from '../types.ts'

/** Ce qui trahit un corps, une pièce jointe ou un échange entier dans une trace. */
const CONTENUS: readonly { quoi: string; motif: RegExp }[] = [
  {
    quoi: 'une pièce encodée (Content-Transfer-Encoding)',
    motif: /^content-transfer-encoding\s*:/im,
  },
  { quoi: 'un message en plusieurs parties (boundary)', motif: /\bboundary\s*=/i },
  { quoi: 'un document CDA', motif: /<(?:\w+:)?ClinicalDocument\b/ },
  {
    quoi: 'une archive ou un PDF en base 64',
    motif: /(?:^|[\s"'>])(?:UEsDB|JVBERi)[A-Za-z0-9+/]{20,}/,
  },
  { quoi: 'des lignes de base 64', motif: /(?:^[A-Za-z0-9+/]{60,}={0,2}\r?\n){2,}/m },
  {
    quoi: 'un échange SMTP entier',
    motif: /^(?:[A-Z]:\s*)?RCPT TO:[\s\S]*^(?:[A-Z]:\s*)?DATA\s*$/im,
  },
  { quoi: 'un échange IMAP qui rend le message', motif: /\bFETCH\b[^\n]*\bBODY\[[^\n]*\{\d+\}/i },
]

/** Ce qu'une trace contient et ne devrait pas. */
export const contenusTraces = (texte: string): string[] =>
  CONTENUS.filter(({ motif }) => motif.test(texte)).map(({ quoi }) => quoi)

/** Une trace dit qui a fait quoi, jamais ce que le message disait. */
export const traceSansMessage: MotifDeRefus = {
  numero: 5,
  id: 'trace-sans-message',
  titre: 'Trace contenant le message ou l’échange complet',
  exigences: ['SC.MSS/CONF.17', 'SC.MSS/CONF.18'],
  source: 'convergence.md §6, ligne 5 (F2)',
  marque: 'V',
  async chercher({ visees, lecteur }) {
    const trouvailles = []
    let lus = 0
    let douteux = 0
    for (const visee of visees) {
      const remis = fichiersRemis(visee)
      const textes = await Promise.all(remis.map((fichier) => lecteur.texte(fichier)))
      const texte = [lecteur.ecrans(visee), ...textes].filter((lu) => lu !== null).join('\n')
      if (texte === '') douteux += 1
      else lus += 1
      trouvailles.push(
        ...contenusTraces(texte).map((quoi) => ({
          preuve: visee.preuve.preuve,
          observe: `La trace contient ${quoi}.`,
          suite: 'Retirez le contenu des messages des traces du logiciel, puis reprenez la preuve.',
        })),
      )
    }
    return { lus, trouvailles, douteux }
  },
  question: {
    texte:
      'Chaque trace donne-t-elle l’auteur, l’heure locale, l’action, la requête et la réponse, échecs compris, sans le contenu du message ?',
    attendue: 'oui',
    suite: 'Complétez les traces du logiciel, puis reprenez la preuve.',
    quand: 'preuve-prise',
  },
}
