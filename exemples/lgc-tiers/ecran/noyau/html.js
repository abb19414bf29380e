const SPECIAUX = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const echapper = (texte) => String(texte).replace(/[&<>"']/g, (signe) => SPECIAUX[signe])

function inserer(valeur) {
  if (valeur === null || valeur === undefined || valeur === false) return ''
  if (Array.isArray(valeur)) return valeur.map(inserer).join('')
  return typeof valeur === 'object' ? valeur.balisage : echapper(valeur)
}

/** Du balisage sûr : tout texte inséré est échappé, un morceau déjà balisé passe tel quel. */
export const html = (morceaux, ...valeurs) => ({
  balisage: morceaux.map((morceau, rang) => morceau + inserer(valeurs[rang])).join(''),
})
