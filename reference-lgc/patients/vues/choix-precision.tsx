import { TexteErreur } from '../../vues/champ.tsx'
import { LIBELLES } from '../libelles.ts'
import { MANQUES, OPTIONS_MANQUE } from '../regles/date-incomplete.ts'

/** Dire ce qui manque à une date ; le logiciel écrit alors la valeur prescrite (EXI ID 11). */
export function ChoixPrecision({ valeur, erreur }: { valeur: string; erreur: string | null }) {
  return (
    <div class={erreur ? 'champ champ-fautif' : 'champ'}>
      <div class="etiquette">
        <label for="dateIncertaine">{LIBELLES.dateIncertaine}</label>
      </div>
      <select
        id="dateIncertaine"
        name="dateIncertaine"
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={erreur ? 'dateIncertaine-erreur' : undefined}
      >
        <option value="">Date complète</option>
        {MANQUES.map((manque) => (
          <option value={manque} selected={manque === valeur}>
            {OPTIONS_MANQUE[manque]}
          </option>
        ))}
      </select>
      <TexteErreur nom="dateIncertaine" erreur={erreur} />
    </div>
  )
}
