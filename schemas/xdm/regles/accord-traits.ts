import { montrer } from '../../montrer.ts'
import { slot } from '../ebrim.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** Les traits de la fiche sont ceux du document (cda.md §20 [V]). */
export const accordTraits: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, cda }) => {
    if (!cda?.lu) return []
    const { nomNaissance, premierPrenom, naissance, sexe } = cda.enTete.patient
    const pid = (champ: string) =>
      slot(fiche.objet, 'sourcePatientInfo')
        .find((v) => v.startsWith(`${champ}|`))
        ?.slice(champ.length + 1) ?? null
    // HL7 v2 dit « U » ce que le CDA dit « UN » (cda.md §5 [V]).
    const sexeFiche = pid('PID-8') === 'U' ? 'UN' : pid('PID-8')
    const [nom = null, prenom = null] = pid('PID-5')?.split('^') ?? []
    const faits: readonly [string, string | null, string | null][] = [
      ['nom de naissance', nom, nomNaissance],
      ['premier prénom', prenom, premierPrenom],
      ['date de naissance', pid('PID-7'), naissance],
      ['sexe', sexeFiche, sexe],
    ]
    return faits
      .filter(([, ecrit, voulu]) => ecrit !== null && voulu !== null && ecrit !== voulu)
      .map(([trait, ecrit, voulu]) =>
        anomalieXdm('accord-traits', 'bloquante', {
          lieu: `document ${montrer(chemin ?? '')}, sourcePatientInfo`,
          message:
            `${trait} : la fiche dit « ${montrer(ecrit ?? '')} », le CDA « ${montrer(voulu ?? '')} ».`.replace(
              /^./,
              (l) => l.toUpperCase(),
            ),
          remede: 'Tirer les traits de recordTarget.',
          source: 'cda.md §20',
        }),
      )
  })
