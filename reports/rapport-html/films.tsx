import { dateHeure } from '../campagne/dates.ts'
import type { CadreFilm } from '../campagne/types.ts'
import type { PreuveLue } from '../modele/types.ts'
import { adresse, fr } from './textes.ts'

const CADRES: Record<CadreFilm, string> = {
  'ecran-virtuel': 'écran entier : navigateur, barre d’adresse, date et heure du poste',
  'ecran-du-poste': 'écran entier du poste',
  page: 'page seule, sans barre d’adresse ni date du poste',
  aucun: 'aucun film',
}

const estFilm = ({ typeMime, fichier }: PreuveLue): boolean =>
  fichier !== null && (typeMime?.startsWith('video/') ?? false)

function legende({ preuve, film }: PreuveLue): string {
  if (film === null) return `Vidéo de la preuve ${preuve}`
  return `Vidéo de la preuve ${preuve}, ${CADRES[film.cadre]} ; commencée le ${dateHeure(film.debut)} (heure de Paris)`
}

/** Les vidéos d'un scénario, à regarder sans quitter le rapport ; rien ne se charge avant. */
export const Films = ({ preuves }: { preuves: readonly PreuveLue[] }) => (
  <>
    {preuves.filter(estFilm).map((preuve) => (
      <figure class="film">
        <video
          controls
          muted
          preload="none"
          src={adresse(preuve.fichier ?? '')}
          aria-label={fr(legende(preuve))}
        />
        <figcaption class="second">{fr(legende(preuve))}</figcaption>
      </figure>
    ))}
  </>
)
