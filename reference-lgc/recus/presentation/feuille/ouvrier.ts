import { Illisible } from '../../lecture/illisible.ts'
import { lireXmlRecu } from '../../lecture/xml.ts'
import type { DemandeRendu, Rendu } from './messages.ts'
import { nettoyer } from './nettoyer.ts'
import { transformer } from './transformer.ts'

/** Une demande par processus : il répond, et s'arrête. */
process.once('message', (demande: DemandeRendu) => {
  process.send?.(rendre(demande), () => process.exit(0))
})

function rendre({ document, feuille }: DemandeRendu): Rendu {
  try {
    const source = lireXmlRecu(document).document
    const style = feuille ? lireXmlRecu(feuille).document : source
    return { html: nettoyer(transformer(source, style)), echec: null }
  } catch (erreur) {
    const raison = erreur instanceof Illisible ? erreur.message : 'Elle ne se laisse pas exécuter.'
    return { html: null, echec: raison }
  }
}
