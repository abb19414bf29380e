import { anomalieCroisee, cdaDe, pdfDe, type RegleCroisee } from '../types.ts'

/**
 * Le PDF joint à un document est celui qu'il encapsule (mssante.md §11, cda.md §18 et §20 [V]). Il n'est comparé
 * que s'il reste un PDF encapsulé sans le sien : un PDF de trop n'est pas une faute.
 */
export const pdfAttache: RegleCroisee = (fichiers) => {
  const joints = pdfDe(fichiers)
  const portes = cdaDe(fichiers).flatMap(({ pdf }) => pdf)
  const sansPaire = portes.filter((p) => !joints.some(({ octets }) => octets === p.octets))
  if (sansPaire.length === 0) return []
  return joints
    .filter(({ octets }) => !portes.some((p) => p.octets === octets))
    .map(({ lieu, contenu }) => {
      const memeAspect = contenu !== null && sansPaire.some((p) => p.contenu === contenu)
      return anomalieCroisee('pdf-attache', memeAspect ? 'avertissement' : 'bloquante', {
        lieu,
        message: memeAspect
          ? 'Le PDF montre la même chose que celui du document, mais ses octets diffèrent.'
          : 'Le PDF n’est pas celui que le document encapsule.',
        remede: 'Joindre les octets mêmes que le document encapsule.',
        source: 'mssante.md §11 ; cda.md §18 et §20',
      })
    })
}
