import { decritPar, TexteErreur } from '../../vues/champ.tsx'
import { Icone } from '../../vues/icones.tsx'

interface Props {
  nom: string
  libelle: string
  valeur: string
  erreur: string | null
}

/** Lu mais pas saisi : gris, cadenas et mot, jamais la couleur seule (INS.30). */
export function ChampVerrouille({ nom, libelle, valeur, erreur }: Props) {
  return (
    <div class={erreur ? 'champ champ-verrouille champ-fautif' : 'champ champ-verrouille'}>
      <div class="etiquette">
        <label for={nom}>{libelle}</label>
        <span class="mention verrou" id={`${nom}-verrou`}>
          <Icone nom="cadenas" />
          verrouillé
        </span>
      </div>
      <input
        id={nom}
        type="text"
        value={valeur}
        readonly
        aria-describedby={decritPar(nom, { verrou: true, erreur })}
      />
      <TexteErreur nom={nom} erreur={erreur} />
    </div>
  )
}
