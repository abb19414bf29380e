import { defineParameterType } from '@cucumber/cucumber'
import { CAUSES_DICA, type CauseDica } from '../controles/dmp/consultation.ts'
import { type MasquageDmp, REPONSES_PATIENT, type ReponsePatient } from '../pilotes/contrat.ts'

/** Les masquages, dans les mots du scénario. */
const MASQUAGES: Record<string, readonly MasquageDmp[]> = {
  'masquée aux professionnels': ['masqué aux professionnels'],
  'invisible au patient et à ses représentants': [
    'invisible au patient',
    'invisible à ses représentants légaux',
  ],
}

defineParameterType({
  name: 'masquages',
  regexp: new RegExp(Object.keys(MASQUAGES).join('|')),
  transformer: (texte: string) => MASQUAGES[texte] ?? [],
})
defineParameterType({
  name: 'reponsePatient',
  regexp: new RegExp(REPONSES_PATIENT.join('|')),
  transformer: (texte: string) => texte as ReponsePatient,
})
defineParameterType({
  name: 'causes',
  regexp: new RegExp(`(?:${CAUSES_DICA.join('|')})(?: et que (?:${CAUSES_DICA.join('|')}))*`),
  transformer: (texte: string) => texte.split(' et que ') as CauseDica[],
  useForSnippets: false,
})
