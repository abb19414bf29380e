import { ecartApi, reprocher } from '../../regle.ts'
import type { RegleEchange } from '../types.ts'

/** Sans `scope_all`, PSC ne dit pas qui est le professionnel (psc.md §3 et §8 [V]). */
export const professionnelDit: RegleEchange = ({ sujet, reglages }) =>
  sujet.active && sujet.SubjectNameID === undefined
    ? reprocher(
        [400, reglages.codeSujetMort, 'No SubjectNameID'],
        ecartApi(
          'echange-sans-professionnel',
          'psc.md §3 et §8',
          'V',
          'Le jeton de PSC ne porte pas SubjectNameID : demandez scope_all à la connexion.',
        ),
      )
    : null
