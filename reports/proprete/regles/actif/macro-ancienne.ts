import type { RegleOctets } from '../../types.ts'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** Les dossiers où un .doc ou un .xls range ses programmes ([MS-OVBA] §2.2.1). */
const DOSSIERS = ['_VBA_PROJECT', 'Macros'].map((nom) => Buffer.from(nom, 'utf16le'))

/** Un programme dans un document bureautique d’avant 2007. */
export const macroAncienne: RegleOctets = {
  id: 'garde.macro-ancienne',
  sorte: 'actif',
  titre: 'macro dans un ancien document bureautique',
  pourquoi: 'Ouvert chez l’instructeur, le document exécuterait ce programme.',
  remede: 'Enregistrez le document sans macro (.docx, .xlsx), ou en PDF.',
  source: 'convergence.md §5 [déduit], [MS-OVBA] [V]',
  reconnaitre: (octets) =>
    octets.subarray(0, 8).equals(OLE) && DOSSIERS.some((dossier) => octets.includes(dossier))
      ? 'document OLE avec macros'
      : null,
}
