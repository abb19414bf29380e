import v8 from 'node:v8'

/**
 * Fait un travail en ménageant la mémoire plutôt que le temps : mille captures mises en page laissent derrière
 * elles beaucoup d'objets courts, que V8 garde volontiers. Sans cela, l'assemblage dépasse 300 Mo.
 */
export async function menagerMemoire<T>(travailler: () => Promise<T>): Promise<T> {
  v8.setFlagsFromString('--optimize-for-size')
  try {
    return await travailler()
  } finally {
    v8.setFlagsFromString('--no-optimize-for-size')
  }
}
