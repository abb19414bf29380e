import { type ReglePdfa, relever } from '../types.ts'

export const commentaireBinaire: ReglePdfa = {
  regle: 'pdfa.fichier.commentaire-binaire',
  objet: 'la deuxième ligne est un commentaire de quatre octets au-dessus de 127',
  source: 'ISO 19005-1 §6.1.2',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    const debut = pdf.octets.toString('latin1', 0, 1024)
    if (/^[^\r\n]*(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(debut)) return []
    return [
      relever(
        'ligne 2',
        'Aucun commentaire binaire ne suit l’en-tête.',
        'Écrire « % » et quatre octets supérieurs à 127 sur la deuxième ligne.',
      ),
    ]
  },
}
