import type { MessageImap } from '../../magasin/dossier.ts'
import { ecrireDrapeaux } from '../selection.ts'
import { ecrireDateInterne } from './dates.ts'
import type { Demande } from './demandes.ts'
import { ecrireEnveloppe } from './enveloppe.ts'
import { extraire } from './section.ts'
import { ecrireStructure } from './structure-corps.ts'

type DemandeSection = Extract<Demande, { genre: 'section' }>

function ecrireSection(message: MessageImap, demande: DemandeSection): (string | Buffer)[] {
  const { nom, section, partiel } = demande
  const octets = extraire(message.contenu, section)
  if (octets === null) return [`${nom} NIL`]
  if (partiel === null) return [`${nom} {${octets.length}}\r\n`, octets]
  const morceau = octets.subarray(partiel.debut, partiel.debut + partiel.longueur)
  return [`${nom}<${partiel.debut}> {${morceau.length}}\r\n`, morceau]
}

function ecrireDonnee(
  message: MessageImap,
  demande: Demande,
  recents: ReadonlySet<MessageImap>,
): (string | Buffer)[] {
  const { contenu } = message
  switch (demande.genre) {
    case 'UID':
      return [`UID ${message.uid}`]
    case 'FLAGS':
      return [`FLAGS ${ecrireDrapeaux(message, recents)}`]
    case 'INTERNALDATE':
      return [`INTERNALDATE ${ecrireDateInterne(message.dateInterne)}`]
    case 'RFC822.SIZE':
      return [`RFC822.SIZE ${contenu.octets.length}`]
    case 'ENVELOPE':
      return [`ENVELOPE ${ecrireEnveloppe(contenu.structure())}`]
    case 'BODYSTRUCTURE':
      return [
        `BODYSTRUCTURE ${ecrireStructure(contenu.octets, contenu.structure(), { etendue: true })}`,
      ]
    case 'BODY':
      return [`BODY ${ecrireStructure(contenu.octets, contenu.structure(), { etendue: false })}`]
    case 'section':
      return ecrireSection(message, demande)
  }
}

/** Une réponse FETCH entière, en morceaux prêts à partir ; le littéral garde les octets du message. */
export function ecrireReponse(
  { rang, message }: { rang: number; message: MessageImap },
  demandes: readonly Demande[],
  recents: ReadonlySet<MessageImap>,
): readonly (string | Buffer)[] {
  const donnees = demandes.flatMap((demande, i) => [
    ...(i > 0 ? [' '] : []),
    ...ecrireDonnee(message, demande, recents),
  ])
  return [`* ${rang} FETCH (`, ...donnees, ')\r\n']
}
