import { montrer } from '../../montrer.ts'
import { codes, slot } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { instantDe } from '../instant.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** La fiche redit l’en-tête : type, date, confidentialité, langue, signataire, acte (dmp.md §8.3, cda.md §20 [V]). */
export const accordEntete: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, cda }) => {
    if (!cda?.lu) return []
    const { enTete } = cda
    const code = (schema: string) => codes(fiche.objet, schema)[0]?.code ?? null
    const premier = (nom: string) => slot(fiche.objet, nom)[0] ?? null
    const faits: readonly [string, string | null, string | null][] = [
      ['typeCode', code(CLASSIFICATIONS.type), enTete.type],
      ['confidentialityCode', code(CLASSIFICATIONS.confidentialite), enTete.confidentialite],
      ['healthcareFacilityTypeCode', code(CLASSIFICATIONS.structure), enTete.lieuDeSoins],
      ['practiceSettingCode', code(CLASSIFICATIONS.cadre), enTete.cadreExercice],
      ['languageCode', premier('languageCode'), enTete.langue],
      [
        'legalAuthenticator',
        premier('legalAuthenticator')?.split('^')[0] ?? null,
        enTete.signataire,
      ],
      ['creationTime', instantDe(premier('creationTime')), instantDe(enTete.date)],
      ['serviceStartTime', instantDe(premier('serviceStartTime')), instantDe(enTete.debutActe)],
    ]
    return faits
      .filter(([, ecrit, voulu]) => ecrit !== null && voulu !== null && ecrit !== voulu)
      .map(([nom, ecrit, voulu]) =>
        anomalieXdm('accord-entete', 'bloquante', {
          lieu: `document ${montrer(chemin ?? '')}, ${nom}`,
          message: `Les métadonnées disent « ${montrer(ecrit ?? '')} », le CDA « ${montrer(voulu ?? '')} ».`,
          remede:
            'Tirer les métadonnées du document même ; les dates s’y écrivent en temps universel.',
          source: 'dmp.md §8.3 ; cda.md §20',
        }),
      )
  })
