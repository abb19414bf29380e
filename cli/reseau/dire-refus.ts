import type { ConnexionRefusee } from '../../mocks/serveur/porte.ts'

const LIGNES_MAX = 100

/** Écrit les connexions coupées : une ligne par adresse et par service, un balayage ne noie pas l’écran. */
export function direRefus(
  ecrire: (texte: string) => void = (texte) => void process.stderr.write(texte),
): (refus: ConnexionRefusee) => void {
  const dits = new Set<string>()
  return ({ adresse, serveur, raison }) => {
    const cle = `${adresse} ${serveur}`
    if (dits.has(cle) || dits.size >= LIGNES_MAX) return
    dits.add(cle)
    ecrire(`Connexion coupée : ${adresse} vers ${serveur}, ${raison}.\n`)
  }
}
