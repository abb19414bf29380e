import { MASQUAGES } from '../../documents/modele/contenu.ts'
import type { MOTS_VISIBILITE } from '../xds/fiche.ts'

const ENVOI = {
  MASQUE_PS: 'Masquer aux professionnels de santé',
  INVISIBLE_PATIENT: 'Rendre invisible au patient, jusqu’à la consultation d’annonce',
  INVISIBLE_REPRESENTANTS_LEGAUX: 'Rendre invisible aux représentants légaux du patient',
} as const satisfies typeof MOTS_VISIBILITE

interface Props {
  masquages: readonly string[]
  retenu: boolean
}

/**
 * Avant de terminer : retenir ce document-ci, ou choisir à qui il se montrera (DMP.03, SC.DMP/ALI/PROG.03).
 * Rien n'est coché d'avance, et aucun réglage ne le coche.
 */
export function ChoixDmp({ masquages, retenu }: Props) {
  return (
    <fieldset>
      <legend>Envoi au DMP</legend>
      <input type="hidden" name="dmpChoix" value="oui" />
      <p class="champ-aide">
        Une fois terminé, le document part au DMP de lui-même. Un document invisible au patient lui
        redevient visible au plus tard après trois mois.
      </p>
      <div class="pile-cases">
        {MASQUAGES.map((code) => (
          <Case nom={`masquage-${code}`} libelle={ENVOI[code]} cochee={masquages.includes(code)} />
        ))}
        <Case nom="dmpRetenu" libelle="Ne pas envoyer ce document au DMP" cochee={retenu} />
      </div>
    </fieldset>
  )
}

const Case = ({ nom, libelle, cochee }: { nom: string; libelle: string; cochee: boolean }) => (
  <label class="case-dmp">
    <input type="checkbox" name={nom} value="oui" checked={cochee} />
    {libelle}
  </label>
)
